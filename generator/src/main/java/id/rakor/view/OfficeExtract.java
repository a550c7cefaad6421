package id.rakor.view;

/** What a paper takes from all that the office keeps. */
public final class OfficeExtract extends Extract {
    OfficeExtract(Desk desk) {
        super(desk, new PaperFolio(desk, Routes.HOME));
    }

    @Override
    public String title() {
        return settings().name();
    }
}
