package id.rakor.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads Java sources with the compiler's own parser. */
final class Methods {
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{L}{3,},? \\p{L}{2,}.*");

    private Methods() {}

    /** Methods whose text, head to brace, has more lines than allowed. */
    static List<String> longerThan(int most, List<Path> sources) throws IOException {
        List<String> found = new ArrayList<>();
        scan(sources, (unit, trees) -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void none) {
                SourcePositions at = trees.getSourcePositions();
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(at.getStartPosition(unit, method));
                long last = lines.getLineNumber(at.getEndPosition(unit, method));
                if (last - first + 1 > most) {
                    found.add(name(unit) + "#" + method.getName() + " " + (last - first + 1));
                }
                return super.visitMethod(method, none);
            }
        });
        return found;
    }

    /** Texts that read like words for a person, apart from what is thrown at programmers. */
    static List<String> sentences(List<Path> sources) throws IOException {
        List<String> found = new ArrayList<>();
        scan(sources, (unit, trees) -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitThrow(ThrowTree thrown, Void none) {
                return null;
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void none) {
                if (literal.getValue() instanceof String text
                        && SENTENCE.matcher(text).matches()) {
                    found.add(name(unit) + ": " + text);
                }
                return super.visitLiteral(literal, none);
            }
        });
        return found;
    }

    private interface Scanner {
        TreeScanner<Void, Void> of(CompilationUnitTree unit, Trees trees);
    }

    private static void scan(List<Path> sources, Scanner scanner) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                scanner.of(unit, trees).scan(unit, null);
            }
        }
    }

    private static String name(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    }
}
