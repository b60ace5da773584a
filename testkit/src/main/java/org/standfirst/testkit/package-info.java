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
 * <li>{@link org.standfirst.testkit.ExportedApi} lists the public types of a module; {@link
 * org.standfirst.testkit.NullArguments} calls their methods with null.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package org.standfirst.testkit;
