package io.github.jourfixe.generator.write;

/**
 * What a build changed in the output folder.
 *
 * @param written how many files were new or different
 * @param unchanged how many files were already as they should be, and were not touched
 * @param removed how many files of an earlier build went, since the site no longer has them
 */
public record WriteReport(int written, int unchanged, int removed) {}
