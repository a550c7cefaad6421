package id.rakor.manual;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What stands above the types, components and constants of some sources, as one line of Markdown each, fit for a
 * cell of a table.
 */
final class SourceDocs {

    private static final Pattern CONSTANT = Pattern.compile("\\{@value #(\\w+)}");

    private final Map<String, String> docs = new TreeMap<>();

    private SourceDocs() {}

    /** Reads every Java file below a folder. */
    static SourceDocs below(Path sources) throws IOException {
        SourceDocs docs = new SourceDocs();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> paths =
                    walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            Reader reader = docs.new Reader(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, unit.getPackageName() + ".");
            }
        }
        return docs;
    }

    /** What stands above a type, or above one of its components or constants; empty when nothing does. */
    String above(Class<?> type, String member) {
        String text = docs.getOrDefault(type.getName() + (member == null ? "" : "#" + member), "");
        return CONSTANT.matcher(text).replaceAll(found -> constant(type, found.group(1)));
    }

    private static String constant(Class<?> type, String name) {
        try {
            return String.valueOf(type.getField(name).get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String text(List<? extends DocTree> trees) {
        return trees.stream()
                .map(SourceDocs::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replaceAll("[,;] or null$", "")
                .replace("|", "\\|")
                .strip();
    }

    private static String text(DocTree tree) {
        if (tree instanceof LiteralTree literal) {
            return "`" + literal.getBody().getBody() + "`";
        }
        if (tree instanceof LinkTree link) {
            return "`" + link.getReference().getSignature().replaceAll("[()]", "") + "`";
        }
        return tree.getKind() == DocTree.Kind.START_ELEMENT ? " " : tree.toString();
    }

    /** Notes what stands above each thing, under {@code type} or {@code type#name}. */
    private final class Reader extends TreePathScanner<Void, String> {
        private final DocTrees trees;

        private Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree node, String outer) {
            String name = outer + node.getSimpleName();
            DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
            if (doc != null) {
                docs.put(name, text(doc.getFullBody()));
                for (DocTree tag : doc.getBlockTags()) {
                    if (tag instanceof ParamTree param) {
                        docs.put(name + "#" + param.getName(), text(param.getDescription()));
                    }
                }
            }
            return super.visitClass(node, name + "$");
        }

        @Override
        public Void visitVariable(VariableTree node, String outer) {
            DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
            if (doc != null) {
                docs.put(outer.substring(0, outer.length() - 1) + "#" + node.getName(), text(doc.getFullBody()));
            }
            return super.visitVariable(node, outer);
        }
    }
}
