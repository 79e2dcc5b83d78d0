# Reads lines "NAME MEDIAN LEAST MOST" and prints a Markdown table of targets and what was measured.

function has(name) { return name in seen }
function ms(name) { return sprintf("%.0f ms (%.0f-%.0f)", median[name] * 1e3, least[name] * 1e3, most[name] * 1e3) }
function rate(name, megabytes) { return ms(name) ", " sprintf("%.0f MB/s", megabytes / median[name]) }
function row(number, what, measured, against, target, met) {
  printf "| %s | %s | %s | %s | %s | %s |\n", number, what, measured, against, target, met
}
function reached(met, stretch) { return stretch ? "yes, stretch too" : met ? "yes" : "**no**" }

# A time that may be so many times another one; stretch 0 says there is none.
function times(number, what, name, shown, base, baseName, most_, stretch,   ratio) {
  if (!has(name) || !has(base)) return
  ratio = median[name] / median[base]
  row(number, what, shown, sprintf("%.1f x %s", ratio, baseName), "at most " most_ (stretch ? ", stretch " stretch : ""), \
    reached(ratio <= most_, stretch && ratio <= stretch))
}
# A rate that must be so many times another one.
function faster(number, what, name, other, otherName, least_,   ratio) {
  if (!has(name) || !other) return
  ratio = median[name] / other
  row(number, what, sprintf("%.0f MB/s", median[name]), sprintf("%.2f x %s (%.0f MB/s)", ratio, otherName, other), \
    "at least " least_, reached(ratio >= least_, 0))
}
# A number that must be less than a limit.
function below(number, what, name, scale, unit, limit) {
  if (!has(name)) return
  row(number, what, sprintf("%.4g %s", median[name] / scale, unit), "", "at most " limit " " unit, \
    reached(median[name] / scale <= limit, 0))
}
function stage(what, name) {
  if (has("jmh:" name)) printf "| %s | %.0f (%.0f-%.0f) |\n", what, median["jmh:" name], least["jmh:" name], most["jmh:" name]
}
function plain(what, name, shown) { if (has(name)) row("", what, shown, "", "", "") }

{ seen[$1]; median[$1] = $2; least[$1] = $3; most[$1] = $4; last[$1] = $5 }

END {
  print "| | what | median (least-most) | against | target | reached |"
  print "| --- | --- | --- | --- | --- | --- |"
  plain("empty Java program, the launcher's options, before", "hello-before", ms("hello-before"))
  plain("the same, after", "hello-after", ms("hello-after"))
  plain("the same, after all parts", "hello-end", ms("hello-end"))
  plain("empty Java program, no options, before", "hello-plain-before", ms("hello-plain-before"))
  plain("the same, after", "hello-plain-after", ms("hello-plain-after"))
  plain("the same, after all parts", "hello-plain-end", ms("hello-plain-end"))
  if (has("hello-before")) {
    seen["hello"]
    withOptions = (median["hello-before"] + median["hello-after"]) / 2
    without = (median["hello-plain-before"] + median["hello-plain-after"]) / 2
    median["hello"] = withOptions < without ? withOptions : without
  }
  times("1", "3 KB article, two findings", "article", ms("article"), "hello", "the quicker empty program", 4.5, 3)
  times("1", "3 KB article, clean", "clean", ms("clean"), "hello", "the quicker empty program", 3.5, 0)
  plain("rg, 10 MB, 2,500 files", "rg-10mb", rate("rg-10mb", 10))
  times("2", "10 MB, 2,500 files, child-protection", "files-10mb", rate("files-10mb", 10), "rg-10mb", "rg", 5, 3)
  times("2", "the same, all packs", "all-packs-10mb", rate("all-packs-10mb", 10), "files-10mb", "one pack", 2, 0)
  plain("rg, 100 MB, 25,000 files, two threads", "rg-100mb", rate("rg-100mb", 100))
  if (has("files-100mb"))
    row("3", "100 MB, 25,000 files", rate("files-100mb", 100), sprintf("%.1f x rg", median["files-100mb"] / median["rg-100mb"]), \
      "at least 120 MB/s, stretch 1 x rg", reached(100 / median["files-100mb"] >= 120, median["files-100mb"] <= median["rg-100mb"]))
  plain("the same with one thread", "rg-100mb-one-thread", rate("rg-100mb-one-thread", 100))
  if (has("rg-100mb")) {
    faster("4", "clean text, warm, one thread", "jmh:CheckBenchmark.clean", 100 / median["rg-100mb"], "rg with two threads", 2.5)
    faster("4", "clean text, warm, two threads", "jmh:CheckBenchmark.cleanOnTwoThreads", 100 / median["rg-100mb"], "rg with two threads", 2.5)
  }
  faster("4", "1 finding in 10 KB, warm", "jmh:CheckBenchmark.planted", median["jmh:TokeniseBenchmark.tokenise"], "StandardTokenizer + LowerCaseFilter", 3)
  below("4", "first check after withRules, cold", "jmh:FirstCheckBenchmark.firstCheck", 1, "ms", 100)
  below("4", "4 KB article, two findings, median", "jmh:ArticleBenchmark.check:p0.50", 1, "ms", 1)
  below("5", "resident, 10 MB of files", "memory-files-10mb", 1e6, "MB", 160)
  below("5", "resident, one 200 MB file", "memory-file-200mb", 1e6, "MB", 1000)
  if (has("steady"))
    row("5", last["steady"] " checks at -Xmx128m", sprintf("heap %.1f MB (%.1f-%.1f)", median["steady"] / 1e3, least["steady"] / 1e3, most["steady"] / 1e3), \
      "", "flat", reached(most["steady"] <= 1.1 * least["steady"], 0))
  plain("1 MB, 250 files", "files-1mb", rate("files-1mb", 1))
  times("6", "100 MB of files", "files-100mb", ms("files-100mb"), "files-10mb", "10 MB", 10, 0)
  plain("one file of 1 MB", "file-1mb", rate("file-1mb", 1))
  plain("one file of 10 MB", "file-10mb", rate("file-10mb", 10))
  plain("rg, one file of 100 MB", "rg-file-100mb", rate("rg-file-100mb", 100))
  times("6", "one file of 100 MB", "file-100mb", rate("file-100mb", 100), "file-10mb", "10 MB", 10, 0)
  times("6", "one text of 100 MB, warm", "jmh:SizeBenchmark.check:100", sprintf("%.0f ms", median["jmh:SizeBenchmark.check:100"]), \
    "jmh:SizeBenchmark.check:10", "10 MB", 10, 0)
  if (has("jmh:RulesBenchmark.check:10"))
    row("6", "1,000 made-up rules, clean text", sprintf("%.0f MB/s", median["jmh:RulesBenchmark.check:1000"]), \
      sprintf("%.2f x the time of 10 rules", median["jmh:RulesBenchmark.check:10"] / median["jmh:RulesBenchmark.check:1000"]), "below 3", \
      reached(median["jmh:RulesBenchmark.check:10"] < 3 * median["jmh:RulesBenchmark.check:1000"], 0))

  print "\n| stage, warm, one thread | MB/s |\n| --- | --- |"
  stage("decode, UTF-8, ASCII only", "DecodeBenchmark.ascii")
  stage("decode, UTF-8, curly quotes", "DecodeBenchmark.utf8")
  stage("decode, windows-1252", "DecodeBenchmark.windows")
  stage("extract, plain text", "ExtractBenchmark.text")
  stage("extract, Markdown", "ExtractBenchmark.markdown")
  stage("extract, HTML", "ExtractBenchmark.html")
  stage("Lucene StandardTokenizer + LowerCaseFilter", "TokeniseBenchmark.tokenise")
  stage("find, clean", "FindBenchmark.clean")
  stage("find, 1 term in 10 KB", "FindBenchmark.planted")
  stage("check, clean", "CheckBenchmark.clean")
  stage("check, 1 finding in 10 KB", "CheckBenchmark.planted")
  stage("check, the same, all packs", "CheckBenchmark.plantedAllPacks")
}
