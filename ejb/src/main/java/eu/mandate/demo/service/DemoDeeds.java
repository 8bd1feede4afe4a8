package eu.mandate.demo.service;

import eu.mandate.agreement.service.AgreementSetup;
import eu.mandate.agreement.service.IssueAgreement;
import eu.mandate.directory.service.DirectoryNames;
import eu.mandate.directory.service.DirectorySetup;
import eu.mandate.visibility.service.OwnGrantSetup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What people of the story do: agree, arrange their directory, choose who sees whom in it, grant, deliver records. */
@ApplicationScoped
public class DemoDeeds {

    @Inject
    AgreementSetup agreements;

    @Inject
    DirectorySetup directory;

    @Inject
    DirectoryNames names;

    @Inject
    OwnGrantSetup grants;

    @Inject
    DemoLedger ledger;

    @Inject
    DemoRecords records;

    /** Does what was not done before; an act of another kind is none of its business. */
    void perform(StorySpace space, StoryAct act) {
        if (act instanceof StoryAct.Agrees agrees) agree(agrees);
        if (act instanceof StoryAct.Arranges arranges) directory.fill(arranges.tables());
        if (act instanceof StoryAct.Chooses chooses) {
            ledger.give(new StoryAct.Gives(
                    chooses.by(), chooses.type(), chooses.payload().apply(names)));
        }
        if (act instanceof StoryAct.Reports reports) {
            reports.members().forEach(member -> grants.give(names.member(member), reports.grant()));
        }
        if (act instanceof StoryAct.Delivers) records.deliver(space.key().value());
    }

    private void agree(StoryAct.Agrees act) {
        agreements.ensure(IssueAgreement.in(act.language()), act.by().displayName(), act.title());
    }
}
