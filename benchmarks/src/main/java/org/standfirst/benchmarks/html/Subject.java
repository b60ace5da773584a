package org.standfirst.benchmarks.html;

import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.benchmarks.view.ImageView;
import org.standfirst.benchmarks.view.PageView;
import org.standfirst.benchmarks.view.Views;

/** What is rendered: our models, and what the templates of the others are filled from. */
public record Subject(Page page, Photo photo, PageView view, ImageView image) {
    /** Returns a page and its lead photo. */
    public static Subject of(Page page) {
        Photo photo = (Photo) page.article().lead();
        return new Subject(page, photo, Views.of(page), Views.of(photo, true));
    }
}
