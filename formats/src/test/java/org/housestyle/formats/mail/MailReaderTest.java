// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;
import static org.housestyle.formats.OfficeCopy.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.housestyle.document.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, charsets and limits of e-mail; what is copy in it is in planted/email.txt. */
class MailReaderTest {

  private static final DocumentReader MAIL = new MailReader();

  private static byte[] mail(String... lines) {
    return String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aTextIsReadInItsParts() {
    byte[] mail =
        mail(
            "Subject: =?utf-8?q?A_day_at_the_caf=C3?= =?UTF-8?Q?=A9?= =?iso-8859-1?b?IQ==?=",
            "Content-Type: multipart/alternative; boundary=\"--x\"",
            "",
            "----x",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Type: text/plain; charset=windows-1252",
            "",
            "=93It rained,=94 he =",
            "said.",
            "----x",
            "Content-Transfer-Encoding: BASE64",
            "Content-Type: text/html; charset=\"utf-8\"",
            "",
            base64("<p>It <b>rained</b> at the café.</p>"),
            "----x--");
    assertThat(blocks(mail, MAIL))
        .isEqualTo(
            """
            headline: A day at the café!
            paragraph: “It rained,” he said.
            paragraph: It rained at the café.""");
    assertThat(read(mail, MAIL).parts())
        .extracting("name")
        .containsExactly("subject", "part 1 (text/plain)", "part 2 (text/html)");
  }

  @Test
  void anEditOfQuotedPrintableChangesOnlyItsOwnBytes() {
    String before =
        text(
            mail(
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "Caf=c3=A9.   ",
                "He had child=20porno=",
                "graphy.=20",
                "A=zz tail=",
                ""));
    assertThat(text(fixed(mail(before), MAIL)))
        .isEqualTo(before.replace("child=20porno=\r\ngraphy", "child abuse images"));
  }

  @Test
  void aLineThatGetsTooLongGoesOnInAnother() {
    String start = "It rained all day, and on the evening of that same day he had ";
    String head = "Subject: Rain\nContent-Transfer-Encoding: quoted-printable\n\n";
    String after = text(fixed(mail(head + start + "child porn.\n"), MAIL));
    assertThat(after).isEqualTo(head + start + "child abuse i=\nmages.\n");
    assertThat(after.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(77));
  }

  @Test
  void anEditOfBase64KeepsAllOtherPartsAndTheLengthOfItsLines() {
    String content = "Café. He had %s. " + "It rained. ".repeat(20);
    String head = "Subject: Rain\r\nContent-Transfer-Encoding: base64\r\n";
    String type = "Content-Type: text/plain; charset=utf-8\r\n\r\n";
    String before = head + type + base64(content.formatted("child pornography")) + "\r\n\r\n";
    assertThat(text(fixed(mail(before), MAIL)))
        .isEqualTo(head + type + base64(content.formatted("child abuse images")) + "\r\n\r\n");
  }

  @Test
  void anEditOfEncodedWordsWritesTheSubjectAnew() {
    String before =
        "To: a@example.org\r\nSubject: =?utf-8?q?Caf=C3=A9_owner_had?=\r\n =?utf-8?q?_child_pornography_at_home?=\r\nX: y\r\n\r\nRain";
    String after = text(fixed(mail(before), MAIL));
    assertThat(blocks(mail(after), MAIL))
        .startsWith("headline: Café owner had child abuse images at home");
    assertThat(after)
        .startsWith("To: a@example.org\r\nSubject: =?utf-8?b?")
        .endsWith("\r\nX: y\r\n\r\nRain");
    assertThat(after.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(77));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: =?utf-8?q?Baker_from_the_old_caf=C3=A9?= =?utf-8?q?_had_child_pornography?=\r\n\r\nRain",
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "In the afternoon it rained, and in the evening of that day he had child porn"
      })
  void anEditEndsLinesAsTheMailDoes(String before) {
    String after = text(fixed(mail(before), MAIL));
    assertThat(after).isNotEqualTo(before).doesNotContain("child porn");
    assertThat(after.replace("\r\n", "")).doesNotContain("\n");
    assertThat(after.lines().count()).isGreaterThan(before.lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=?utf-8?B?/////w==?= He had child pornography",
        "=?utf-8?B?A?= He had child pornography",
        "=?x-none?Q?Rain?= =?utf-8?Q?_He_had_child_pornography?="
      })
  void aSubjectThatIsNotDecodedAsAWholeIsForReview(String subject) {
    byte[] mail = mail("Subject: " + subject, "", "It rained.");
    assertThat(findings(mail, MAIL)).contains("child pornography").doesNotContain("(safe)");
    assertThat(fixed(mail, MAIL)).isEqualTo(mail);
  }

  @ParameterizedTest
  @CsvSource({"utf-8", "windows-1252", "iso-8859-15", "utf-16be", "koi8-r", "iso-2022-jp"})
  void anEditKeepsTheCharset(String charset) {
    String type = "Content-Type: text/plain; charset=" + charset + "\n";
    String encoding = "Content-Transfer-Encoding: base64\n\n";
    String copy = charset.equals("koi8-r") ? "Дождь. " : charset.endsWith("jp") ? "雨。" : "Café. ";
    Charset own = Charset.forName(charset.toUpperCase(Locale.ROOT));
    byte[] before = (copy + "He had child pornography.").getBytes(own);
    String written = Base64.getMimeEncoder().encodeToString(before);
    String after = text(fixed(mail(type + encoding + written), MAIL));
    byte[] decoded = Base64.getMimeDecoder().decode(after.substring(after.indexOf("\n\n")).strip());
    assertThat(new String(decoded, own)).isEqualTo(copy + "He had child abuse images.");
  }

  @Test
  void whatIsNotReadIsNamed() {
    byte[] mail =
        mail(
            "Content-Type: multipart/mixed; boundary=b",
            "",
            "--b",
            "",
            "It rained.",
            "--b",
            "Content-Type: application/msword",
            "Content-Disposition: attachment; filename*=utf-8''caf%C3%A9.doc",
            "",
            "--b",
            "Content-Type: image/png",
            "Content-Disposition: attachment; filename=a.png",
            "",
            "--b",
            "Content-Type: text/plain; charset=\"no such\"",
            "",
            "It rained.",
            "--b",
            "Content-Transfer-Encoding: x-uuencode",
            "",
            "--b",
            "Content-Type: multipart/encrypted; boundary=c",
            "",
            "--b--");
    assertThat(read(mail, MAIL).problems())
        .extracting(problem -> problem.part() + ": " + problem.message())
        .containsExactly(
            "part 2 (application/msword): \"café.doc\" is an attachment; save it and check it by itself",
            "part 4 (text/plain): it is in a charset that is not known, no such: save it anew from a mail program",
            "part 5 (text/plain): it is in an encoding that is not known, x-uuencode: save it anew from a mail program",
            "part 6 (multipart/encrypted): it is encrypted, or signed as a whole (S/MIME); save the mail without that");
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Type: text/plain; charset=x-none', body (text/plain): it is in a charset that is not known",
    "'Content-Type: application/pkcs7-mime', body (application/pkcs7-mime): it is encrypted",
    "'Content-Type: multipart/mixed; boundary=b', body (multipart/mixed): it has no line that begins a part",
    "'Content-Transfer-Encoding: x-uuencode', body (text/plain): it is in an encoding that is not known"
  })
  void aMailOfWhichNoTextCanBeReadIsAnError(String field, String message) {
    byte[] mail = mail("Subject: Rain", field, "", "It rained.");
    assertThatThrownBy(() -> read(mail, MAIL)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "It rained all day.\n\nAnd then it snowed.", "{\"a\": 1}"})
  void aFileThatIsNotAMailIsAnError(String file) {
    assertThatThrownBy(() -> read(mail(file), MAIL)).hasMessageContaining("not a mail");
  }

  @Test
  void aByteOrderMarkIsNotAPartOfTheMail() {
    byte[] mail = mail("\u00EF\u00BB\u00BFSubject: Rain", "", "It rained.");
    assertThat(blocks(mail, MAIL)).isEqualTo("headline: Rain\nparagraph: It rained.");
  }

  @Test
  void aSubjectInAnotherCharsetIsRead() {
    assertThat(blocks(mail("Subject: Caf\u00E9 owner", "", "It rained."), MAIL))
        .startsWith("headline: Café owner");
  }

  @Test
  void mailsInADigestAreRead() {
    byte[] digest =
        mail(
            "Content-Type: multipart/digest; boundary=\"a",
            " b\"",
            "",
            "--a b",
            "",
            "Subject: One",
            "",
            "It rained.",
            "--a b--");
    assertThat(blocks(digest, MAIL)).isEqualTo("quote: One\nquote: It rained.");
  }

  @Test
  void aMailInsideAMailHasALimit() {
    String nested = "Content-Type: message/rfc822\n\n".repeat(30) + "Subject: Rain\n\nIt rained.";
    assertThatThrownBy(() -> read(mail(nested), MAIL)).hasMessageContaining("20 deep");
  }

  @Test
  void aLongHeaderIsRead() {
    String many = "Subject: Rain\n" + "X-A: y\n z\n".repeat(50_000) + " z\n".repeat(100_000);
    assertThat(blocks(mail(many + "\nIt rained."), MAIL)).endsWith("paragraph: It rained.");
  }

  @Test
  void theNumberOfPartsHasALimit() {
    String many = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(1_001);
    assertThatThrownBy(() -> read(mail(many), MAIL)).hasMessageContaining("more than 1000 parts");
  }

  @Test
  void theSameTermInBothAlternativesIsFixedInBoth() {
    String mail =
        """
        Content-Type: multipart/alternative; boundary=b

        --b

        He had child porn.
        --b
        Content-Type: text/html

        <p>He had child porn.</p>
        --b--
        """;
    assertThat(text(fixed(mail(mail), MAIL)))
        .isEqualTo(mail.replace("child porn", "child abuse images"));
    assertThat(findings(mail(mail), MAIL)).hasLineCount(2);
  }
}
