-- Why one of the vendor's people handed an access on, at the access of the colleague who took it over; for the customer, like
-- the reason of a request. Those that were handed on before have none.
alter table visibility.support_access
    add column hand_on_reason text check (char_length(hand_on_reason) between 10 and 500);
