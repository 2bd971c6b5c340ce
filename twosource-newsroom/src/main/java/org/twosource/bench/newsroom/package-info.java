/**
 * A simulated newsroom: invented reports whose provenance is known, with the truth that follows
 * from it by the rules of docs/concepts/who-really-knows.md, and a judge that holds Twosource's
 * briefs against it.
 *
 * <p>A plan (who knows, who told whom, who copied) is drawn first; truth and texts are both made
 * from the plan, and neither from the other. The package uses the core, Jackson and the JDK.
 */
@org.jspecify.annotations.NullMarked
package org.twosource.bench.newsroom;
