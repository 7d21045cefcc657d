#!/usr/bin/env python3
"""Build a large archive through Maven, as its users do, and say how long it took and what it needed.

    measure.py CORPUS [--runs N] [--heap 1g] [--against COMMAND]

CORPUS is a folder with events/<series>/<date>-<words>.md. The plugin is taken from the local repository: run
`mvn install -DskipTests` before. Every build starts without output, as a whole process. With --against the two are run in
turn and the ratio is taken pair by pair; COMMAND is run in a shell, and its own output folder is its own affair.

Checked after the last build: a page for every event, year, topic and speaker of the corpus, and no file beyond them that is
not known. Standard library only.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId><artifactId>bench</artifactId><version>1</version><packaging>pom</packaging>
</project>
"""


def run(command, folder, environment):
    """Wall seconds, CPU seconds and peak resident megabytes of a finished process tree's largest process."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if status:
        sys.exit("failed: %s\n%s" % (command, output[-4000:]))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def prepare(corpus, folder):
    """The corpus as an archive: with a site.yaml and a file for each series."""
    shutil.copytree(corpus / "events", folder / "events")
    (folder / "pom.xml").write_text(POM)
    (folder / "site.yaml").write_text(
        "title: Archiv der Messung\nbaseUrl: https://archiv.example.org/\nasOf: 2027-01-01\n", encoding="utf-8")
    (folder / "series").mkdir()
    series = sorted(p.name for p in (folder / "events").iterdir())
    for name in series:
        other = [s for s in series if s != name][:1]
        counterpart = "counterpart: %s\n" % other[0] if other else ""
        (folder / "series" / (name + ".md")).write_text("---\ntitle: %s\n%s---\n" % (name, counterpart), encoding="utf-8")


def values(corpus, key):
    found = set()
    for file in corpus.glob("events/*/*.md"):
        head = file.read_text(encoding="utf-8").split("\n---\n", 1)[0]
        if key == "year":
            found.add(re.search(r"^date: (\d{4})", head, re.M).group(1))
        elif key == "topic":
            found.update(re.findall(r'"([^"]+)"', re.search(r"^topics: \[(.*)\]$", head, re.M).group(1)))
        else:
            found.update(re.findall(r'^  - name: "([^"]+)"', head, re.M))
    return found


def missing(corpus, site):
    """What the corpus implies and the site lacks."""
    wrong = []
    for file in corpus.glob("events/*/*.md"):
        if not (site / file.parent.name / file.stem / "index.html").is_file():
            wrong.append("no page for " + file.name)
    for key, folder in (("year", "archiv"), ("topic", "themen"), ("speaker", "personen")):
        want = len(values(corpus, key))
        got = len(list((site / folder).glob("*/index.html")))
        if want != got:
            wrong.append("%d pages in %s, expected %d" % (got, folder, want))
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--heap", default="1g")
    parser.add_argument("--version", default="0.1.0-SNAPSHOT")
    parser.add_argument("--against", help="another command, run in turn")
    arguments = parser.parse_args()
    base = "/dev/shm" if os.path.isdir("/dev/shm") else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="jourfixe-", dir=base))
    try:
        prepare(arguments.corpus, folder)
        environment = dict(os.environ, MAVEN_OPTS="-Xmx" + arguments.heap)
        command = ["mvn", "-B", "-o", "io.github.jourfixe:jourfixe-maven-plugin:%s:generate" % arguments.version]
        ours, theirs = [], []
        for _ in range(arguments.runs):
            shutil.rmtree(folder / "target", ignore_errors=True)
            ours.append(run(command, folder, environment))
            if arguments.against:
                theirs.append(run(["sh", "-c", arguments.against], None, None))
        for line in ours[-1][3].splitlines():
            if "INFO" in line and re.search(r"\d", line) and "Finished" not in line:
                print(line)
        for name, runs in (("jourfixe, -Xmx" + arguments.heap, ours), ("against", theirs)):
            if runs:
                wall, cpu, peak = (statistics.median(r[i] for r in runs) for i in range(3))
                print("%-20s wall %.1f s, CPU %.1f s, peak %.0f MB (medians of %d)" % (name, wall, cpu, peak, len(runs)))
        if theirs:
            ratios = [(a[0] / b[0], a[1] / b[1], a[2] / b[2]) for a, b in zip(ours, theirs)]
            print("ratio                wall %.2f, CPU %.2f, peak memory %.2f (medians of pairs)"
                  % tuple(statistics.median(r[i] for r in ratios) for i in range(3)))
        wrong = missing(arguments.corpus, folder / "target" / "site")
        print("\n".join(wrong) if wrong else "complete: every page that the corpus implies is there")
        return 1 if wrong else 0
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
