package id.rakor.view;

import java.util.List;

/**
 * What this is, for whom, and how to cite it.
 *
 * @param frame what surrounds it
 * @param lead one sentence on what it holds
 * @param facts office, edition, day, version, address
 * @param holdings how many records of each type it holds, with ways to them
 * @param whole whether this edition carries everything
 * @param cite how to cite the whole
 */
public record AboutView(Frame frame, String lead, List<Fact> facts, Table holdings, boolean whole, String cite)
        implements View {}
