package eu.mandate.kernel.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** The OpenAPI document, read from the resources and records themselves, so that it cannot name what does not exist. */
public class ApiDescription implements OASModelReader {

    @Override
    public OpenAPI buildModel() {
        var api = frame();
        var operations = new OperationDescription();
        resources()
                .forEach(resource -> Arrays.stream(resource.getMethods())
                        .sorted(Comparator.comparing(Method::getName))
                        .forEach(method -> verb(method)
                                .ifPresent(verb -> item(api, path(resource, method))
                                        .setOperation(PathItem.HttpMethod.valueOf(verb), operations.of(method)))));
        api.getComponents().setSchemas(operations.schemas());
        ProblemSchemas.all().forEach(api.getComponents()::addSchema);
        return api;
    }

    private static OpenAPI frame() {
        var definition = RestApplication.class.getAnnotation(OpenAPIDefinition.class);
        var scheme = RestApplication.class.getAnnotation(SecurityScheme.class);
        var token = OASFactory.createSecurityScheme()
                .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
                .scheme(scheme.scheme())
                .description(scheme.description());
        return OASFactory.createOpenAPI()
                .openapi("3.0.3")
                .info(OASFactory.createInfo()
                        .title(definition.info().title())
                        .version(definition.info().version())
                        .description(definition.info().description()))
                .paths(OASFactory.createPaths())
                .components(OASFactory.createComponents().addSecurityScheme(scheme.securitySchemeName(), token))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme.securitySchemeName()));
    }

    private static List<Class<?>> resources() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(Path.class).value()))
                .toList();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static PathItem item(OpenAPI api, String path) {
        if (!api.getPaths().hasPathItem(path)) api.getPaths().addPathItem(path, OASFactory.createPathItem());
        return api.getPaths().getPathItem(path);
    }

    private static String path(Class<?> resource, Method method) {
        return RestApplication.class.getAnnotation(ApplicationPath.class).value() + path(resource) + path(method);
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
