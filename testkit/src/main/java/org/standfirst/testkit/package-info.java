/**
 * Content for tests: samples, random models and hostile strings.
 *
 * <ul>
 * <li>{@link org.standfirst.testkit.Everything} has a value in every component; {@code EveryBlock} and {@code
 * EveryMedia} are its parts.
 * <li>{@link org.standfirst.testkit.RandomModels} creates any model from a seed, {@code PublishablePages} creates valid
 * pages.
 * <li>{@link org.standfirst.testkit.HostileStrings} reads strings that break incorrect escaping; {@link
 * org.standfirst.testkit.Rotation} puts each of them in each text of a model.
 * <li>{@link org.standfirst.testkit.Shared} finds test data beside the checkout, or skips the test.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package org.standfirst.testkit;
