package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.BuiltInProfileView;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.service.ProfileAdministrationService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Making a draft of a profile from a file, or from one that comes with the product. */
@Named
@RequestScoped
public class UploadProfilePage {
    private static final int MOST_MEBIBYTES = ProfileAdministrationService.MOST_MEBIBYTES;

    @Inject
    private ProfileAdministrationService profiles;

    @Inject
    private VendorPage vendor;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private Part file;
    private List<BuiltInProfileView> builtIns;

    /** Makes a draft of the file and goes to its page. */
    public void upload() {
        open(profiles.upload(vendor.getProcessor(), text(file)));
    }

    /** Makes a draft of a profile that comes with the product and goes to its page. */
    public void use(String key) {
        open(profiles.uploadBuiltIn(vendor.getProcessor(), key));
    }

    private void open(ProfileVersionView draft) {
        notices.done("profiles.uploaded.done", draft.service(), draft.version());
        var named = vendor.getProcessor() == null ? "" : "&processor=" + vendor.getProcessor();
        address.go("/operations/catalogue/profile.xhtml?id=" + draft.id() + named);
    }

    private static String text(Part sent) {
        if (sent == null || sent.getSize() == 0) throw Refusal.invalid("/file", "file-missing");
        if (sent.getSize() > MOST_MEBIBYTES << 20) {
            throw Refusal.of(Code.TOO_LARGE, "body-too-large", MOST_MEBIBYTES);
        }
        try (var stream = sent.getInputStream()) {
            var bytes = ByteBuffer.wrap(stream.readAllBytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.invalid("/file", "body-not-utf8");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The profiles that come with the product. */
    public List<BuiltInProfileView> getBuiltIns() {
        if (builtIns == null) builtIns = vendor.isKnown() ? profiles.builtIns() : List.of();
        return builtIns;
    }

    /** The greatest size of a file in MiB. */
    public int getMost() {
        return MOST_MEBIBYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
