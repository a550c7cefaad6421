package id.rakor.bundle;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.publish.Listing;
import id.rakor.publish.OutputCode;
import id.rakor.publish.PathRule;
import id.rakor.publish.Print;
import id.rakor.publish.Sink;
import id.rakor.publish.ZipWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs the site, the edition's content and the schemas of its form into one sealed archive: a ZIP with a single folder, which is
 * a BagIt bag (RFC 8493, version 1.0, SHA-256). Same input, same bytes; one file at a time is read.
 *
 * <p>It does not decide what an edition may carry; it packs what it is given.
 */
public final class Bundle {
    private static final List<String> PACKED = List.of("situs/", "skema/");

    private final Listing listing;
    private final BagInfo info;
    private final SortedMap<String, Member> payload = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Bundle(Listing listing, BagInfo info) {
        this.listing = listing;
        this.info = info;
    }

    /**
     * Packs {@code arsip/rakor-<edition>.zip} into {@code sink}.
     *
     * @param listing the output; everything below {@code situs/} and {@code skema/} is packed
     * @param content the edition's content files
     * @param opening the page {@code BUKA-DULU.html} that stands first in the folder
     * @param info what the archive says about itself
     * @return what is wrong; with an error among it the archive must not be published
     */
    public static List<Finding> make(
            Listing listing, List<ContentFile> content, byte[] opening, BagInfo info, Sink sink) {
        Bundle bundle = new Bundle(listing, info);
        listing.routes().stream()
                .filter(route -> PACKED.stream().anyMatch(route::startsWith))
                .forEach(bundle::addOutput);
        content.forEach(bundle::addContent);
        bundle.checkNames();
        if (bundle.findings.isEmpty()) {
            String route = "arsip/" + info.name() + ".zip";
            sink.stream(route, info.name(), out -> bundle.pack(out, opening));
        }
        return List.copyOf(bundle.findings);
    }

    private void addOutput(String route) {
        Print print = listing.print(route);
        payload.put(Bag.PAYLOAD + route, new Member(route, print.size(), () -> listing.open(route), print));
    }

    private void addContent(ContentFile file) {
        String path = Bag.CONTENT + file.path();
        Member member = new Member(file.path(), file.size(), file.source(), null);
        Member other = payload.put(path, member);
        if (other != null) {
            findings.add(finding(OutputCode.DOUBLE, path, other.origin(), member.origin()));
        }
    }

    private void checkNames() {
        Map<String, String> folds = new HashMap<>();
        payload.forEach((path, member) -> {
            String full = info.name() + "/" + path;
            if (full.length() > PathRule.LONGEST) {
                findings.add(finding(BundleCode.LONG, full, "" + full.length(), "" + PathRule.LONGEST));
            } else {
                PathRule.fault(full, member.origin()).ifPresent(findings::add);
            }
            String other = folds.put(PathRule.fold(path), path);
            if (other != null) {
                String origin = payload.get(other).origin();
                findings.add(finding(OutputCode.ALIKE, other, origin, path, member.origin()));
            }
        });
    }

    private void pack(OutputStream out, byte[] opening) throws IOException {
        String root = info.name() + "/";
        StringBuilder manifest = new StringBuilder();
        SortedMap<String, Print> tags = new TreeMap<>();
        long bytes = payload.values().stream().mapToLong(Member::size).sum();
        try (ZipWriter zip = new ZipWriter(out, info.date())) {
            tags.put(Bag.OPENING, zip.add(root + Bag.OPENING, opening));
            tags.put(Bag.INFO, zip.add(root + Bag.INFO, utf8(info.text(bytes, payload.size()))));
            tags.put(Bag.DECLARATION, zip.add(root + Bag.DECLARATION, utf8(Bag.DECLARED)));
            for (Map.Entry<String, Member> entry : payload.entrySet()) {
                Print print = add(zip, root + entry.getKey(), entry.getValue());
                manifest.append(Bag.line(print.sha256(), entry.getKey()));
            }
            tags.put(Bag.MANIFEST, zip.add(root + Bag.MANIFEST, utf8(manifest.toString())));
            StringBuilder tagManifest = new StringBuilder();
            tags.forEach((name, print) -> tagManifest.append(Bag.line(print.sha256(), name)));
            zip.add(root + Bag.TAG_MANIFEST, utf8(tagManifest.toString()));
        }
    }

    private Print add(ZipWriter zip, String name, Member member) throws IOException {
        Print print = zip.add(name, out -> {
            try (InputStream in = member.source().open()) {
                in.transferTo(out);
            }
        });
        boolean asMade = member.print() == null ? print.size() == member.size() : print.equals(member.print());
        if (!asMade) {
            findings.add(finding(BundleCode.EDITED, member.origin()));
        }
        return print;
    }

    private static Finding finding(id.rakor.finding.Code code, String... args) {
        return Finding.of(code, Place.file(""), args);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One file of the payload.
     *
     * @param origin how a finding names it
     * @param size the length announced in bag-info.txt
     * @param source gives the bytes
     * @param print what it must be, or null when only its length is known
     */
    private record Member(String origin, long size, ContentFile.Source source, Print print) {}
}
