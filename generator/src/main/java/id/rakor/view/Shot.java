package id.rakor.view;

/**
 * A photo of a meeting as a paper shows it.
 *
 * @param meeting the id of the meeting
 * @param file its file, as the record names it
 * @param title what it shows, in the words of the record; its kind and its meeting where the record says nothing
 * @param date when it was taken; empty where that is not recorded
 */
public record Shot(String meeting, String file, String title, String date) {
    /** What a paper names the picture by. */
    public String name() {
        return meeting + "/" + file;
    }
}
