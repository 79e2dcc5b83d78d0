// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes pages with planted terms, each of a random choice of places. */
enum PlantedPages {
  HTML {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("html")
          .add("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
          .plant(HEAD, 1 + random.nextInt(8), "\n", random)
          .add("\n</head><body>\n<p>It rained.</p>\n")
          .plant(BODY, 1 + random.nextInt(12), "\n", random)
          .add("\n<p>It rained.</p></body></html>\n");
    }
  },
  XHTML {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("xhtml")
          .add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
          .add("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Rain</title></head>")
          .add("<body>\n<p>It rained.</p>\n")
          .plant(XML_BODY, 1 + random.nextInt(12), "\n", random)
          .add("\n<p>It rained.</p></body></html>\n");
    }
  },
  MARKDOWN {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("markdown")
          .add("It rained.\n\n")
          .plant(MARKDOWN_BODY, 1 + random.nextInt(12), "\n\n", random)
          .add("\n\nIt rained.\n");
    }
  },
  MDX {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("mdx")
          .add("It rained.\n\n")
          .plant(MDX_BODY, 1 + random.nextInt(12), "\n\n", random)
          .add("\n\nIt rained.\n");
    }
  },
  HUGO_YAML {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("markdown")
          .add("---\n")
          .plant(YAML, 1 + random.nextInt(8), "\n", random)
          .add("\n---\n\nIt rained.\n");
    }
  },
  HUGO_TOML {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("markdown")
          .add("+++\n")
          .plant(TOML, 1 + random.nextInt(8), "\n", random)
          .add("\n+++\n\nIt rained.\n");
    }
  },
  HUGO_JSON {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("markdown")
          .add("{\n  ")
          .plant(JSON, 1 + random.nextInt(8), ",\n  ", random)
          .add("\n}\n\nIt rained.\n");
    }
  },
  JEKYLL {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("html")
          .add("---\nlayout: post\n")
          .plant(YAML, 1 + random.nextInt(6), "\n", random)
          .add("\n---\n<p>It rained.</p>\n")
          .plant(BODY, 1 + random.nextInt(6), "\n", random)
          .add("\n<p>It rained.</p>\n");
    }
  },
  TEMPLATE {
    @Override
    PlantedPage page(Random random) {
      return new PlantedPage("html")
          .add("{{!-- a page --}}\n<html lang=\"{{ site.lang }}\"><body>\n<p>It rained.</p>\n")
          .plant(TEMPLATE_BODY, 1 + random.nextInt(12), "\n", random)
          .add("\n<p>It rained.</p></body></html>\n");
    }
  };

  private static final List<Place> HEAD = Place.read("html-head.txt");
  private static final List<Place> BODY = Place.read("html-body.txt");
  private static final List<Place> XML_BODY = xmlBody();
  private static final List<Place> MARKDOWN_BODY = Place.read("markdown.txt");
  private static final List<Place> MDX_BODY = Place.read("mdx.txt");
  private static final List<Place> TEMPLATE_BODY = Place.read("template.txt");
  private static final List<Place> YAML = Place.read("yaml.txt");
  private static final List<Place> TOML = Place.read("toml.txt");
  private static final List<Place> JSON = Place.read("json.txt");

  private static List<Place> xmlBody() {
    List<Place> places = new ArrayList<>(BODY);
    places.addAll(Place.read("xhtml-body.txt"));
    return places;
  }

  /** A page with some of the places of the format. */
  abstract PlantedPage page(Random random);
}
