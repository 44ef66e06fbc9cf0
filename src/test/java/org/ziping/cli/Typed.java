package org.ziping.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.ziping.cli.terminal.Console;

/** What somebody typed and what came back. */
record Typed(int code, String out, String err) {

    static Typed words(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        int code = new Main(console).run(words);
        console.flush();
        return new Typed(code, out.toString(), err.toString());
    }

    JsonArray json() {
        return JsonParser.parseString(out).getAsJsonArray();
    }

    JsonObject form() {
        return json().get(0).getAsJsonObject();
    }
}
