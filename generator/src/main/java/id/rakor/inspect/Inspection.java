package id.rakor.inspect;

import id.rakor.finding.Finding;
import id.rakor.publish.Listing;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads pages, drawings and style sheets back as a browser would and says what would not work: links and
 * fragments that lead nowhere, requests that leave the site, a policy too loose, a page without its form.
 *
 * <p>It does not judge HTML syntax, contrast, wording or what a script does.
 */
public final class Inspection {
    private final Findings findings = new Findings();
    private final Site site;

    private Inspection(Listing listing, String root) {
        this.site = new Site(listing, root);
    }

    /**
     * Inspects what changed. When a file of the site is gone, every page is read, because any may have led
     * there.
     *
     * @param listing the output as it will be
     * @param root the folder of the site, {@code "situs/"}; addresses must stay in it
     * @param threads how many threads may work, at least 1
     * @return the first twenty findings of each kind and how many more there are, in order
     */
    public static List<Finding> changed(Listing listing, String root, int threads) {
        boolean gone = listing.removed().stream().anyMatch(route -> route.startsWith(root));
        return gone ? all(listing, root, threads) : new Inspection(listing, root).run(listing.changed(), root, threads);
    }

    /** Inspects every page of the site; see {@link #changed}. */
    public static List<Finding> all(Listing listing, String root, int threads) {
        return new Inspection(listing, root).run(listing.routes(), root, threads);
    }

    static String reason(IOException e) {
        String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }

    private List<Finding> run(Collection<String> routes, String root, int threads) {
        Iterator<String> work =
                routes.stream().filter(route -> route.startsWith(root)).iterator();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Void> worker = () -> {
                for (String route = next(work); route != null; route = next(work)) {
                    inspect(route);
                }
                return null;
            };
            for (Future<Void> done :
                    pool.invokeAll(Stream.generate(() -> worker).limit(threads).toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return findings.list();
    }

    private static String next(Iterator<String> work) {
        synchronized (work) {
            return work.hasNext() ? work.next() : null;
        }
    }

    private void inspect(String route) {
        Findings found = new Findings();
        try {
            if (route.endsWith(".html")) {
                page(route, found);
            } else if (route.endsWith(".svg")) {
                drawing(route, found);
            } else if (route.endsWith(".css")) {
                PageLinks links = new PageLinks(route, site, found);
                StyleLinks.of(site.text(route)).forEach(address -> links.fetched(address, "url()", true));
            }
        } catch (IOException e) {
            found.add(PageCode.UNREADABLE, route, reason(e));
        }
        findings.merge(found);
    }

    private void page(String route, Findings found) throws IOException {
        Document page = site.parse(route);
        List<Element> elements = page.getAllElements();
        site.remember(route, elements);
        new PageForm(route, found).check(page, elements);
        new PageLinks(route, site, found).check(elements);
    }

    private void drawing(String route, Findings found) throws IOException {
        List<Element> elements = site.parse(route).getAllElements();
        PageForm form = new PageForm(route, found);
        elements.forEach(element -> form.checkInline(element, false));
        new PageLinks(route, site, found).check(elements);
    }
}
