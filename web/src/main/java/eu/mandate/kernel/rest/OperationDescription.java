package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.http.Problem;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Describes resource methods: what they take, what they give, and that they may answer with a problem. */
final class OperationDescription {

    private final RecordSchemas records = new RecordSchemas();

    Map<String, Schema> schemas() {
        return records.all();
    }

    Operation of(Method method) {
        var told = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        var operation = OASFactory.createOperation()
                .operationId(told.operationId())
                .summary(told.summary())
                .addTag(method.getDeclaringClass().getAnnotation(Tag.class).name())
                .responses(OASFactory.createAPIResponses());
        Arrays.stream(method.getParameters()).forEach(parameter -> take(operation, parameter));
        answer(operation, method);
        return operation;
    }

    private void take(Operation operation, java.lang.reflect.Parameter parameter) {
        if (parameter.getType().isRecord()) {
            body(operation, records.added(parameter.getType()));
        } else if (parameter.getType() == JsonDocument.class) {
            var told = parameter.getAnnotation(RequestBody.class);
            body(operation, document(operation.getOperationId(), told));
            if (told != null) others(operation.getRequestBody().getContent(), told);
        } else if (parameter.getType() == InputStream.class) {
            var told = parameter.getAnnotation(RequestBody.class).content();
            operation.requestBody(OASFactory.createRequestBody().required(true).content(files(told)));
        } else if (parameter.isAnnotationPresent(BeanParam.class)) {
            for (var field : parameter.getType().getDeclaredFields()) {
                named(field).or(() -> parameter(field)).ifPresent(operation::addParameter);
            }
        } else {
            parameter(parameter).ifPresent(operation::addParameter);
        }
    }

    private static void body(Operation operation, Schema schema) {
        operation.requestBody(
                OASFactory.createRequestBody().required(true).content(content(MediaType.APPLICATION_JSON, schema)));
    }

    /** Further forms of the same body. */
    private static void others(Content content, RequestBody told) {
        Arrays.stream(told.content())
                .filter(other -> !other.mediaType().isEmpty())
                .forEach(other -> content.addMediaType(
                        other.mediaType(),
                        OASFactory.createMediaType().schema(RecordSchemas.text().format("binary"))));
    }

    /** The record a document holds; any object where it is another one from call to call. */
    private Schema document(String operationId, RequestBody told) {
        if (told == null) return alternatives(operationId);
        var schema = told.content()[0].schema();
        return schema.oneOf().length == 0 ? records.added(schema.implementation()) : oneOf(schema.oneOf());
    }

    private Schema oneOf(Class<?>... types) {
        var schema = OASFactory.createSchema();
        Arrays.stream(types)
                .map(type -> type.isArray()
                        ? OASFactory.createSchema().type(SchemaType.ARRAY).items(records.added(type.getComponentType()))
                        : records.added(type))
                .forEach(schema::addOneOf);
        return schema;
    }

    /** One of the records that the feature names. */
    private Schema alternatives(String operationId) {
        var schema = OASFactory.createSchema();
        CDI.current().select(BodyAlternatives.class).stream()
                .filter(told -> told.operationId().equals(operationId))
                .flatMap(told -> told.records().stream())
                .forEach(type -> schema.addOneOf(records.added(type)));
        return schema.getOneOf() == null ? RecordSchemas.object() : schema;
    }

    /** A parameter that is read from the address: a constant holds its name. */
    private static Optional<Parameter> named(Field field) {
        var told = field.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        if (told == null || told.in() != ParameterIn.QUERY) return Optional.empty();
        try {
            field.setAccessible(true);
            return Optional.of(parameter(field, (String) field.get(null), In.QUERY));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(field + " can be read", impossible);
        }
    }

    private static Optional<Parameter> parameter(AnnotatedElement element) {
        if (element.isAnnotationPresent(PathParam.class)) {
            return Optional.of(
                    parameter(element, element.getAnnotation(PathParam.class).value(), In.PATH)
                            .required(true));
        }
        if (element.isAnnotationPresent(QueryParam.class)) {
            return Optional.of(
                    parameter(element, element.getAnnotation(QueryParam.class).value(), In.QUERY));
        }
        if (element.isAnnotationPresent(HeaderParam.class)) {
            return Optional.of(
                    parameter(element, element.getAnnotation(HeaderParam.class).value(), In.HEADER)
                            .description(
                                    "The entity tag that was read; the call fails with 412 when it is not the present one."));
        }
        return Optional.empty();
    }

    private static Parameter parameter(AnnotatedElement element, String name, In in) {
        var told = element.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        var parameter = OASFactory.createParameter().name(name).in(in).schema(RecordSchemas.text());
        return told == null ? parameter : parameter.description(told.description());
    }

    private void answer(Operation operation, Method method) {
        var all = method.getAnnotationsByType(APIResponse.class);
        var told = all.length > 0 ? all[0] : null;
        var status = told != null ? told.responseCode() : "200";
        var response = OASFactory.createAPIResponse().description(status.equals("201") ? "Created" : "Done");
        schema(method, told)
                .map(schema -> content(MediaType.APPLICATION_JSON, schema))
                .or(() -> Optional.ofNullable(told).map(named -> files(named.content())))
                .ifPresent(response::content);
        Arrays.stream(all)
                .skip(1)
                .forEach(other -> operation
                        .getResponses()
                        .addAPIResponse(
                                other.responseCode(),
                                OASFactory.createAPIResponse()
                                        .description(other.description())
                                        .content(of(other).orElse(response.getContent()))));
        if (status.equals("201")) {
            response.addHeader("Location", OASFactory.createHeader().schema(RecordSchemas.text()));
            operation.addParameter(idempotencyKey());
        }
        operation
                .getResponses()
                .addAPIResponse(status, response)
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("A problem document (RFC 9457) of one of the listed types")
                                .content(content(Problem.MEDIA_TYPE, RecordSchemas.reference("Problem"))));
    }

    private Optional<Content> of(APIResponse other) {
        var named = other.content().length > 0 && !isFile(other.content()[0]);
        return named
                ? Optional.of(content(
                        MediaType.APPLICATION_JSON,
                        records.added(other.content()[0].schema().implementation())))
                : Optional.empty();
    }

    private Optional<Schema> schema(Method method, APIResponse told) {
        if (method.getGenericReturnType() instanceof ParameterizedType generic && generic.getRawType() == Slice.class) {
            return Optional.of(records.addedSlice((Class<?>) generic.getActualTypeArguments()[0]));
        }
        if (method.getReturnType().isRecord()) return Optional.of(records.added(method.getReturnType()));
        var named = told != null && told.content().length > 0 && !isFile(told.content()[0]);
        return named ? Optional.of(records.added(told.content()[0].schema().implementation())) : Optional.empty();
    }

    /** A file is told by its media type alone. */
    private static boolean isFile(org.eclipse.microprofile.openapi.annotations.media.Content told) {
        return told.schema().implementation() == Void.class;
    }

    /** Null when there is none. */
    private static Content files(org.eclipse.microprofile.openapi.annotations.media.Content... told) {
        if (told.length == 0) return null;
        var content = OASFactory.createContent();
        for (var file : told) {
            var schema = RecordSchemas.text().format("binary");
            content.addMediaType(file.mediaType(), OASFactory.createMediaType().schema(schema));
        }
        return content;
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(Creation.KEY)
                .in(In.HEADER)
                .description("Makes the call repeatable for 24 hours: the same key gets the same answer.")
                .schema(RecordSchemas.text().minLength(1).maxLength(255));
    }

    private static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }
}
