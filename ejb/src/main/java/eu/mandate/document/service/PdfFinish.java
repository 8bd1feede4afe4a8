package eu.mandate.document.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** What the renderer leaves open: the associated file, and one time everywhere, so that equal input gives equal bytes. */
final class PdfFinish {

    private final PDDocument pdf;
    private final Instant time;
    private final GregorianCalendar calendar;

    PdfFinish(PDDocument pdf, Instant time) {
        this.pdf = pdf;
        this.time = time;
        this.calendar = GregorianCalendar.from(time.atZone(ZoneOffset.UTC));
    }

    void attach(Attachment attachment) throws IOException {
        var specification = specification(attachment);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(attachment.name(), specification));
        var catalogue = pdf.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalogue);
        names.setEmbeddedFiles(tree);
        catalogue.setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        catalogue.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDComplexFileSpecification specification(Attachment attachment) throws IOException {
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(attachment.content().length);
        file.setCreationDate(calendar);
        file.setModDate(calendar);
        var specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
        return specification;
    }

    void date() throws IOException {
        var information = pdf.getDocumentInformation();
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = text.replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + time);
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(time.toEpochMilli());
    }
}
