package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.meeting.Meeting;
import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.PartialDate;

/**
 * The paths of the site; nobody else knows one. Folders are kept small: meetings lie by year,
 * everything else by the first two signs of its id. Lists lie outside those folders, so that no id
 * can meet them.
 */
public final class Routes {
    /** The front page. */
    public static final Route HOME = Route.file("index.html");

    /** What this is, and how to cite it. */
    public static final Route ABOUT = Route.file("tentang.html");

    /** What stands for the year of a meeting without one. */
    public static final String NO_YEAR = "tanpa-tahun";

    /** The folder of the registers of potential conflicts. */
    static final String FEARS = "potensi-konflik";

    private static final int SHARD = 2;
    private static final String INDEX = "/index.html";

    private Routes() {}

    /** The page of a record. */
    public static Route of(Entity entity) {
        return of(entity, entity.id().text());
    }

    /** Where the page of a record would lie if it had another id. */
    public static Route of(Entity entity, String id) {
        String drawer = entity instanceof Meeting meeting ? year(meeting) : shard(id);
        return Route.file(RecordType.of(entity).folder() + "/" + drawer + "/" + id + ".html");
    }

    /** The list of all records of a type. */
    public static Route list(RecordType type) {
        return list(type.folder());
    }

    /** A register by the name of its folder. */
    public static Route list(String folder) {
        return Route.file(folder + INDEX);
    }

    /**
     * A register of those rows of another that have something in common.
     *
     * @param folder the folder of the other register
     * @param by what they have in common, {@code "keadaan"}
     * @param key what that is, formed like an id and one of few
     */
    public static Route among(String folder, String by, String key) {
        return Route.file(folder + "/" + by + "/" + key + ".html");
    }

    /** The register of results that concern a record. */
    public static Route results(RecordType type, String id) {
        return among(RecordType.RESULT.folder(), type.folder() + "/" + shard(id), id);
    }

    /** The register of records of a type that results concern. */
    public static Route results(RecordType type) {
        return list(RecordType.RESULT.folder() + "/" + type.folder());
    }

    /** The register of potential conflicts in a region. */
    public static Route fears(Region region) {
        String id = region.id().text();
        return among(FEARS, RecordType.REGION.folder() + "/" + shard(id), id);
    }

    /** The register of regions with potential conflicts. */
    public static Route fearedRegions() {
        return list(FEARS + "/" + RecordType.REGION.folder());
    }

    /** One part of the list of a type that is too long for one page. */
    public static Route list(RecordType type, String by, String key, int part) {
        return part(list(type), by, key, part);
    }

    /**
     * One part of a register that is too long for one page.
     *
     * @param register its first page
     * @param by what it is parted by, {@code "tahun"} or {@code "huruf"}
     * @param key the year, letter or other key of the part, formed like an id
     * @param part counted from 1 among the parts of one key
     */
    public static Route part(Route register, String by, String key, int part) {
        String page = register.path();
        String folder = page.endsWith(INDEX)
                ? page.substring(0, page.length() - INDEX.length())
                : page.substring(0, page.length() - ".html".length());
        return Route.file(folder + "/" + by + "/" + numbered(key, part) + ".html");
    }

    /** Where a record is mentioned, when its own page cannot hold it all. */
    public static Route mentions(Entity entity, String year, int part) {
        String page = of(entity).path();
        return Route.file(page.substring(0, page.length() - ".html".length()) + "/" + numbered(year, part) + ".html");
    }

    /** Where sources contradict each other. */
    public static Route contradictions(int part) {
        return Route.file(RecordType.SOURCE.folder() + "/" + numbered("perbedaan", part) + ".html");
    }

    /** A file that a document of a meeting names. */
    public static Route attachment(Meeting meeting, String file) {
        return Route.file(RecordType.MEETING.folder() + "/" + year(meeting) + "/" + meeting.id() + "/" + file);
    }

    /**
     * A paper made of a meeting.
     *
     * @param file its file name
     */
    public static Route paper(Meeting meeting, String file) {
        return Route.file("naskah/" + year(meeting) + "/" + meeting.id() + "/" + file);
    }

    /**
     * The folder of the papers that are not of a meeting, with a slash at the end.
     *
     * @param id what they are about, or empty
     */
    static String papers(About about, String id) {
        String folder = "naskah/" + Keyed.word(about) + "/";
        boolean sharded = about != About.YEAR && !id.isEmpty();
        return id.isEmpty() ? folder : sharded ? folder + shard(id) + "/" + id + "/" : folder + id + "/";
    }

    /** A page of the secretary's guide. */
    public static Route guide(String name) {
        return Route.file("panduan/" + name + ".html");
    }

    /** A file that lies with the secretary's guide, by its address on a page of it. */
    static Route guideFile(String name) {
        return Route.file("panduan/" + name);
    }

    /** A file that pages use, such as a style sheet. */
    public static Route asset(String name) {
        return Route.file("aset/" + name);
    }

    /** The anchor of a part of the programme: its code, or its number from 1 where it has none. */
    public static String sessionAnchor(String code, int number) {
        return code == null ? "acara-" + number : "acara_" + code;
    }

    /** The anchor of a conflict warned of: its code, or its number from 1 where it has none. */
    public static String potentialAnchor(String code, int number) {
        return code == null ? "potensi-" + number : "potensi_" + code;
    }

    /** The anchor of an agreement on its meeting's page. */
    public static String agreementAnchor(String code) {
        return "kesepakatan-" + code;
    }

    /** The anchor of a result on its meeting's page. */
    public static String resultAnchor(String code) {
        return "butir-" + code;
    }

    /** The year under which a meeting is kept: as four digits, or {@link #NO_YEAR}. */
    public static String year(Meeting meeting) {
        PartialDate from = meeting.timing() == null ? null : meeting.timing().from();
        return from == null || from.read() == null
                ? NO_YEAR
                : Integer.toString(from.read().year());
    }

    private static String numbered(String key, int part) {
        return part == 1 ? key : key + "-" + part;
    }

    private static String shard(String id) {
        return id.substring(0, Math.min(SHARD, id.length())).replace("-", "");
    }
}
