package id.rakor.yaml;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Finds out what somebody did wrong from where the parser gave up. The parser often stops some lines
 * behind the mistake; the place given here is that of the mistake.
 */
final class Faults {
    private static final Pattern KEY_WITHOUT_BLANK = Pattern.compile("\\s*(?:- +)*([\\w-]+):[^\\s:/].*");
    private static final Pattern KEY_ALONE = Pattern.compile("\\s*(?:- +)*[\\w-]+");

    private static final Pattern ENTRY = Pattern.compile("\\s*(?:- .*|[\\w-]+:(?:\\s.*)?)");

    private final SourceLines lines;
    private final int offset;

    /**
     * For one stretch of a file.
     *
     * @param lines the lines of the whole file
     * @param offset how many lines lie before the stretch that was parsed
     */
    Faults(SourceLines lines, int offset) {
        this.lines = lines;
        this.offset = offset;
    }

    /**
     * The mistake behind an exception.
     *
     * @param last the last plain value before it, or null
     */
    Fault of(MarkedYamlEngineException e, ScalarEvent last) {
        String problem = e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Mark at = e.getProblemMark().orElseThrow();
        Mark from = e.getContextMark().orElse(at);
        if (isRunaway(last, at)) {
            return unclosed(last.getStartMark().orElseThrow());
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape") ? escape(problem, at) : unclosed(from);
        }
        if (problem.startsWith("mapping values")) {
            return colon(at);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return keyless(lineOf(from));
        }
        if (problem.startsWith("expected <block end>")) {
            return blockEnd(at, last);
        }
        return simple(problem, context, at, from);
    }

    private Fault simple(String problem, String context, Mark at, Mark from) {
        if (problem.startsWith("found character")) {
            String c = character(at);
            return c.equals("\t") ? fault(YamlCode.TAB, at, "1") : fault(YamlCode.RESERVED, at, c);
        }
        if (problem.startsWith("sequence entries") || problem.startsWith("mapping keys")) {
            return fault(YamlCode.DASH, at, character(at));
        }
        if (context.contains("flow ")) {
            return fault(YamlCode.UNCLOSED_BRACKET, from, character(from));
        }
        if (context.contains("block scalar")) {
            return fault(YamlCode.BLOCK_HEADER, at);
        }
        if (context.contains("alias") || context.contains("anchor")) {
            boolean alias = context.contains("alias");
            return fault(
                    alias ? YamlCode.ALIAS : YamlCode.ANCHOR, from, rest(from).substring(1));
        }
        if (context.contains("tag") || problem.contains("tag handle")) {
            return fault(YamlCode.TAG, from, rest(from));
        }
        if (context.contains("directive") || problem.contains("directive")) {
            return fault(YamlCode.DIRECTIVE, from);
        }
        int above = lines.before(lineOf(at));
        if (problem.contains("document start") && lines.line(above).startsWith("%")) {
            return new Fault(YamlCode.DIRECTIVE, above, 1, List.of());
        }

        return problem.startsWith("expected the node content")
                ? fault(YamlCode.RESERVED, at, character(at))
                : fault(YamlCode.SYNTAX, at);
    }

    /** A quoted text that ran on over lines and closed on a quotation mark that was to open another. */
    private boolean isRunaway(ScalarEvent last, Mark at) {
        if (last == null || !(last.isDQuoted() || last.isSQuoted())) {
            return false;
        }
        int begin = lineOf(last.getStartMark().orElseThrow());
        int end = lineOf(last.getEndMark().orElseThrow());
        boolean swallowed = IntStream.rangeClosed(begin + 1, end)
                .anyMatch(i -> ENTRY.matcher(lines.line(i)).matches());
        return swallowed && end >= lineOf(at) - 1;
    }

    /** The parser stops at the sign behind the backslash, or behind that sign. */
    private Fault escape(String problem, Mark at) {
        int back = problem.startsWith("found unknown") ? 1 : 2;
        int column = Math.max(1, at.getColumn() + 1 - back);
        String line = lines.line(lineOf(at));
        int end = line.codePointCount(0, line.length());
        String sign = column < end ? Character.toString(line.codePointAt(line.offsetByCodePoints(0, column))) : "";
        return new Fault(YamlCode.ESCAPE, lineOf(at), column, List.of("\\" + sign));
    }

    private Fault unclosed(Mark mark) {
        return fault(YamlCode.UNCLOSED_QUOTE, mark, character(mark));
    }

    private Fault blockEnd(Mark at, ScalarEvent last) {
        boolean quoted = last != null && (last.isDQuoted() || last.isSQuoted());
        if (quoted && last.getEndMark().orElseThrow().getLine() == at.getLine()) {
            return fault(YamlCode.TEXT_AFTER_QUOTE, at);
        }
        return character(at).equals(":") ? fault(YamlCode.EMPTY_KEY, at) : indent(lineOf(at));
    }

    private Fault colon(Mark at) {
        int number = lineOf(at);
        String line = lines.line(number);
        String left = line.substring(0, line.offsetByCodePoints(0, at.getColumn()));
        int above = lines.before(number);
        if (!KEY_ALONE.matcher(left).matches() || above == 0) {
            return fault(YamlCode.COLON_IN_TEXT, at);
        }
        String previous = lines.line(above);
        boolean whole = previous.contains(": ") || previous.stripTrailing().endsWith(":");
        return whole || previous.strip().startsWith("- ") ? indent(number) : keyless(above);
    }

    private Fault keyless(int number) {
        String line = lines.line(number);
        var key = KEY_WITHOUT_BLANK.matcher(line);
        if (key.matches()) {
            int column = line.codePointCount(0, key.end(1)) + 2;
            return new Fault(YamlCode.COLON_SPACE, number, column, List.of(key.group(1)));
        }
        return new Fault(YamlCode.NO_COLON, number, firstColumn(line), List.of(line.strip()));
    }

    private Fault indent(int number) {
        return new Fault(YamlCode.INDENT, number, firstColumn(lines.line(number)), List.of());
    }

    /** A lone text at the top of a file, where keys are expected. */
    Fault lone(Node.Scalar scalar) {
        return keyless(scalar.line());
    }

    private static int firstColumn(String line) {
        return line.length() - line.stripLeading().length() + 1;
    }

    private Fault fault(YamlCode code, Mark mark, String... args) {
        return new Fault(code, lineOf(mark), mark.getColumn() + 1, List.of(args));
    }

    private int lineOf(Mark mark) {
        return mark.getLine() + 1 + offset;
    }

    private String rest(Mark mark) {
        String line = lines.line(lineOf(mark));
        int size = line.codePointCount(0, line.length());
        return line.substring(line.offsetByCodePoints(0, Math.min(size, mark.getColumn())))
                .strip();
    }

    private String character(Mark mark) {
        String line = lines.line(lineOf(mark));
        int count = line.codePointCount(0, line.length());
        if (mark.getColumn() >= count) {
            return "";
        }
        return Character.toString(line.codePointAt(line.offsetByCodePoints(0, mark.getColumn())));
    }
}
