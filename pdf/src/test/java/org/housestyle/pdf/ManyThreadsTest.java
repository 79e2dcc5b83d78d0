// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.housestyle.CheckResult;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.fix.Edit;
import org.housestyle.rule.Example;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rules.BuiltInPacks;
import org.junit.jupiter.api.Test;

/**
 * Many threads that share a checker find and edit what one thread alone does: the examples of all
 * packs, in files of all formats. {@code -Dhousestyle.checks=24000} for more than a few.
 */
class ManyThreadsTest {

  private static final int CHECKS = Integer.getInteger("housestyle.checks", 800);
  private static final int THREADS = 8;
  private static final int PARAGRAPHS = 8;
  private static final List<DocumentReader> READERS = Formats.standard().readers();
  private static final List<RulePack> PACKS =
      BuiltInPacks.names().stream().map(name -> BuiltInPacks.named(name).orElseThrow()).toList();

  /** A file, and how it is read. */
  private static final class Story {

    private final byte[] bytes;
    private final DocumentReader reader;

    Story(byte[] bytes, DocumentReader reader) {
      this.bytes = bytes;
      this.reader = reader;
    }

    Answer answer(Housestyle housestyle) throws IOException {
      Document document = Document.read(bytes, StandardCharsets.UTF_8, reader);
      FixedDocument fixed = housestyle.fix(document);
      return new Answer(housestyle.examine(document), fixed.editsByPart());
    }
  }

  private record Answer(CheckResult result, Map<String, List<Edit>> edits) {}

  @Test
  void threadsFindWhatOneThreadFinds() throws Exception {
    List<Story> stories = stories(CHECKS / THREADS);
    Housestyle shared = Housestyle.withRules(PACKS);
    List<Future<List<Answer>>> running = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int i = 0; i < THREADS; i++) {
        Random random = new Random(i);
        running.add(threads.submit(() -> answers(stories, shared, random)));
      }
      List<Answer> expected = answers(stories, Housestyle.withRules(PACKS), new Random());
      assertThat(expected.subList(0, READERS.size())).noneMatch(it -> it.result().isEmpty());
      for (Future<List<Answer>> answers : running) {
        List<Answer> found = answers.get();
        for (int i = 0; i < stories.size(); i++) {
          assertThat(found.get(i)).as(stories.get(i).reader.name()).isEqualTo(expected.get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The answers in the order of the stories, which are read in any order. */
  private static List<Answer> answers(List<Story> stories, Housestyle housestyle, Random random)
      throws IOException {
    List<Integer> order = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      order.add(i);
      answers.add(null);
    }
    Collections.shuffle(order, random);
    for (int i : order) {
      answers.set(i, stories.get(i).answer(housestyle));
    }
    return answers;
  }

  /** One format after the other, with the next examples. */
  private static List<Story> stories(int count) {
    List<String> examples = examples();
    List<Story> stories = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < count; i++) {
      List<String> paragraphs = new ArrayList<>();
      for (int j = 0; j < PARAGRAPHS; j++) {
        paragraphs.add(examples.get(next++ % examples.size()));
      }
      DocumentReader reader = READERS.get(i % READERS.size());
      stories.add(new Story(StoryFile.of(reader.name(), paragraphs), reader));
    }
    return stories;
  }

  /** The examples of all packs, mixed. */
  private static List<String> examples() {
    List<String> examples = new ArrayList<>();
    for (RulePack pack : PACKS) {
      for (Rule rule : pack.rules()) {
        for (Example example : rule.examples()) {
          examples.add(example.copy().replaceAll("\\s+", " ").strip());
        }
      }
    }
    Collections.shuffle(examples, new Random(19));
    return examples;
  }
}
