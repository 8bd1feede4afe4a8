package eu.mandate.kernel;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import java.util.List;

/** Departments, members and the like to call the endpoints of the directory with. */
record DirectoryScene(Api api) {
    private static final List<String> PARTS =
            List.of("departments", "members", "tags", "groups", "external-contacts", "directory-imports");

    static boolean plays(Route route) {
        return PARTS.contains(part(route));
    }

    Answer call(Route route, String role) {
        var directory = new DirectoryDriver(api);
        var hash = new String[1];
        var id = route.hasId() ? thing(route, directory, hash) : "";
        var body = Sample.body(route, role);
        if (body != null) body = body.replace(Sample.NO_DEPARTMENT, directory.department(unused(), null));
        if (hash[0] != null && body != null) body = body.replace(Sample.NO_HASH, hash[0]);
        return api.send(route.method(), route.path(id), body, route.headers());
    }

    private String thing(Route route, DirectoryDriver directory, String[] hash) {
        if (route.template().startsWith("/departments")) return directory.department(unused(), null);
        if (route.template().startsWith("/members")) return member(route, directory);
        if (route.template().startsWith("/directory-imports")) {
            var department = unused();
            directory.department(department, null);
            var preview = directory.preview("id,name,departments\n" + unused() + ",Route Test," + department + "\n");
            hash[0] = preview.json().getString("planHash");
            return preview.json().getString("id");
        }
        var kind = route.template().split("/")[1];
        return api.put("/" + kind + "/external/hr/" + unused(), "{\"name\":\"Route Test\"}")
                .json()
                .getString("id");
    }

    private String member(Route route, DirectoryDriver directory) {
        var department = unused();
        directory.department(department, null);
        var member = directory.member(unused(), "Route Test", department);
        if (route.method().equals("DELETE")) api.put("/members/" + member + "/status", "{\"status\":\"LEFT\"}");
        return member;
    }

    private static String part(Route route) {
        return route.template().split("/")[1];
    }

    private static String unused() {
        return IdentityDriver.unused("route");
    }

    /** Real ids of another organisation. */
    static List<String> others(Route route, DatabaseDriver database, int tenant) {
        var part = part(route);
        if (part.equals("directory-imports")) return List.of();
        var table = part.equals("departments") ? "department" : part.equals("members") ? "member" : "circle";
        return database.column("select id::text from directory." + table + " where tenant_id = ? limit 2", tenant);
    }
}
