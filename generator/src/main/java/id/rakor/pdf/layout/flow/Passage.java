package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;

/**
 * A part of a paper that is set on pages of one shape.
 *
 * @param block what stands in it
 * @param before space above it in points, when it does not begin a page
 * @param landscape whether its pages are wider than high
 * @param fresh whether it begins a page
 * @param columns how many columns it has
 * @param running the heads and feet of its pages
 */
public record Passage(Block block, float before, boolean landscape, boolean fresh, int columns, Running running) {}
