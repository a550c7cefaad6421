package id.rakor.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;

/** Turns what FreeMarker throws into findings. */
final class Faults {
    private Faults() {}

    static Finding of(String name, Throwable fault) {
        if (fault instanceof ParseException e) {
            return Finding.of(
                    TemplateFault.SYNTAX,
                    at(e.getTemplateName(), name, e.getLineNumber(), e.getColumnNumber()),
                    brief(e.getEditorMessage()));
        } else if (fault instanceof TemplateException e) {
            return thrown(name, e);
        } else if (fault instanceof StackOverflowError) {
            return Finding.of(TemplateFault.ENDLESS, Place.file(Overlay.FOLDER + name));
        }
        return unread(name, Place.file(Overlay.FOLDER + name), fault);
    }

    private static Finding thrown(String name, TemplateException e) {
        Place place = at(e.getTemplateSourceName(), name, number(e.getLineNumber()), number(e.getColumnNumber()));
        String blamed = Objects.toString(e.getBlamedExpressionString(), "");
        if (e instanceof InvalidReferenceException) {
            return Finding.of(TemplateFault.MISSING, place, blamed);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoWordsException words) {
                return Finding.of(TemplateFault.NO_WORDS, place, words.key());
            } else if (cause instanceof ParseException parse) {
                return of(name, parse);
            } else if (cause instanceof TemplateNotFoundException || cause instanceof CharacterCodingException) {
                return unread(name, place, cause);
            }
        }
        String said = brief(e.getMessageWithoutStackTop());
        return blamed.isEmpty()
                ? Finding.of(TemplateFault.STOPPED, place, said)
                : Finding.of(TemplateFault.WRONG_TYPE, place, blamed, said);
    }

    private static Finding unread(String name, Place place, Throwable fault) {
        if (fault instanceof TemplateNotFoundException e) {
            return Finding.of(TemplateFault.NO_TEMPLATE, place, e.getTemplateName());
        } else if (fault instanceof MalformedTemplateNameException e) {
            return Finding.of(TemplateFault.NO_TEMPLATE, place, e.getTemplateName());
        } else if (fault instanceof CharacterCodingException) {
            return Finding.of(TemplateFault.UNREADABLE, place, name);
        }
        return Finding.of(TemplateFault.STOPPED, place, brief(fault.toString()));
    }

    private static Place at(String seen, String name, int line, int column) {
        String file = Overlay.FOLDER + (seen == null ? name : seen);
        return line < 1 ? Place.file(file) : Place.at(file, line, Math.max(1, column));
    }

    private static int number(Integer number) {
        return number == null ? 0 : number;
    }

    private static String brief(String message) {
        String text = Objects.toString(message, "")
                .replaceAll("(?s)\n\\s*(----|\n|==>).*", "")
                .replaceAll(" The blamed expression:?$", "")
                .replaceAll(" ?\\(wrapper: [^)]*\\)", "");
        return text.replaceAll("\\s+", " ").replaceAll(":$", "").strip();
    }
}
