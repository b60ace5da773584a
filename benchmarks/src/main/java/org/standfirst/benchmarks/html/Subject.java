package org.standfirst.benchmarks.html;

import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.benchmarks.view.ImageView;
import org.standfirst.benchmarks.view.PageView;
import org.standfirst.benchmarks.view.Views;

/** The input of rendering: our models, and the views for the templates of others. */
public record Subject(Page page, Photo photo, PageView view, ImageView image) {
    /** Returns the subject of a page and its lead photo. */
    public static Subject of(Page page) {
        Photo photo = (Photo) page.article().lead();
        return new Subject(page, photo, Views.of(page), Views.of(photo, true));
    }
}
