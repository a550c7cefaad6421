package id.rakor.site;

import id.rakor.view.Frame;
import id.rakor.view.View;

/**
 * What the template of a page is given.
 *
 * @param view what the reader sees
 * @param frame what surrounds it
 * @param style the way from the page to its style sheet
 * @param code the way from the page to its script
 * @param data what the page is about, as JSON-LD
 */
record Sheet(View view, Frame frame, String style, String code, String data) {}
