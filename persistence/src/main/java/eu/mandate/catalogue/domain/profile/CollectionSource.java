package eu.mandate.catalogue.domain.profile;

/** How data reaches the service. */
public enum CollectionSource {
    ENTERED,
    UPLOADED,
    SYNC_NETWORK,
    SOCIAL_LOGIN,
    SYNC_WECOM_TP,
    SYNC_WECOM_SB,
    SYNC_WHATSAPP,
    JS_INTERFACE,
    WECHAT_API,
    H5_OAUTH,
    AUTO_LOG,
    THIRD_PARTY,
    PUBLIC,
    DERIVED
}
