package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.List;

/** Names of parts, and how one part names another. */
final class Names {

    private Names() {}

    /** The folder of a part with its trailing slash, empty at the top. */
    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    static String file(String part) {
        return part.substring(part.lastIndexOf('/') + 1);
    }

    static String extension(String part) {
        int dot = part.lastIndexOf('.');
        return dot < 0 ? "" : part.substring(dot + 1);
    }

    /** The part that holds the relationships of {@code part}. */
    static String relationshipsOf(String part) {
        return folder(part) + "_rels/" + file(part) + ".rels";
    }

    /** The part that {@code target} means in the relationships of {@code source}. */
    static String resolve(String source, String target) {
        String path = target.replace('\\', '/');
        int fragment = path.indexOf('#');
        path = fragment < 0 ? path : path.substring(0, fragment);
        List<String> steps = new ArrayList<>();
        for (String step : (path.startsWith("/") ? path : folder(source) + path).split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** How the relationships of {@code source} name {@code part}, from one folder to the other. */
    static String relative(String source, String part) {
        String[] from = folder(source).split("/");
        String[] to = part.split("/");
        int common = 0;
        while (common < from.length && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        StringBuilder path = new StringBuilder();
        int up = from.length == 1 && from[0].isEmpty() ? 0 : from.length - common;
        path.append("../".repeat(up));
        for (int i = common; i < to.length; i++) {
            path.append(to[i]).append(i < to.length - 1 ? "/" : "");
        }
        return path.toString();
    }
}
