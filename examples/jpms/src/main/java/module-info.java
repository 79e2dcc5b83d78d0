/** A program that checks a sentence. */
module org.example.desk {
  requires org.housestyle.rules;
}
