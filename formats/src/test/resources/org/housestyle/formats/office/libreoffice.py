"""Drives LibreOffice.

  libreoffice.py FOLDER make                  writes story.docx and story.odt into FOLDER
  libreoffice.py FOLDER text FILE...          for each FILE a line of JSON: its text as it is, with all changes
                                              accepted, with all changes rejected, and its comments
  libreoffice.py FOLDER proofread ADDRESS TEXT
                                              lets LibreOffice's own LanguageTool client check TEXT with the server
                                              at ADDRESS; for each error a line of JSON: the words, the comment,
                                              the suggestions

FOLDER also holds the user profile of LibreOffice.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale

# Two runs do not get in each other's way.
PIPE = "housestyle%d" % os.getpid()

# Seconds that LibreOffice may take to start: 2 as a rule, 40 with a new profile on a machine that is busy.
PATIENCE = 180


def property_value(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


HIDDEN = (property_value("Hidden", True),)

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">
<prop oor:name="BaseURL" oor:op="fuse"><value>%s</value></prop>
<prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop>
</item>
</oor:items>
"""


def connect(office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    end = time.monotonic() + PATIENCE
    while office.poll() is None and time.monotonic() < end:
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % PIPE)
        except Exception:
            time.sleep(0.25)
    sys.exit("LibreOffice does not answer" if office.poll() is None else "LibreOffice has ended")


def make(desktop, folder):
    document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, HIDDEN)
    text = document.Text
    cursor = text.createTextCursor()

    def write(words, weight=100.0):
        cursor.CharWeight = weight
        text.insertString(cursor, words, False)

    def end(style="Standard"):
        cursor.ParaStyleName = style
        text.insertControlCharacter(cursor, 0, False)
        cursor.ParaStyleName = "Standard"

    write("Man held over child pornography")
    end("Heading 1")
    write("Police found ")
    write("child", 150.0)
    write(" pornography & more on his laptop.")
    note = document.createInstance("com.sun.star.text.Footnote")
    text.insertTextContent(cursor, note, False)
    note.insertString(note.createTextCursor(), "He had child porn before.", False)
    end()
    write("She said: \u201cThe child porn was on his phone.\u201d")
    end()
    write("The child porn was his, they said.")
    end("Quotations")
    table = document.createInstance("com.sun.star.text.TextTable")
    table.initialize(2, 2)
    text.insertTextContent(cursor, table, False)
    table.getCellByName("B2").String = "He stored child pornography."
    end()
    cursor.HyperLinkURL = "http://example.org/"
    write("Child porn")
    cursor.HyperLinkURL = ""
    write(" was sold.")
    for ending, export in (("docx", "MS Word 2007 XML"), ("odt", "writer8")):
        url = uno.systemPathToFileUrl(os.path.join(folder, "story." + ending))
        document.storeToURL(url, (property_value("FilterName", export),))
    document.close(True)


def words(document):
    lines = []

    def walk(text):
        blocks = text.createEnumeration()
        while blocks.hasMoreElements():
            block = blocks.nextElement()
            if block.supportsService("com.sun.star.text.TextTable"):
                for name in block.getCellNames():
                    walk(block.getCellByName(name).Text)
            else:
                lines.append(block.String)

    walk(document.Text)
    for i in range(document.Footnotes.Count):
        lines.append(document.Footnotes.getByIndex(i).String)
    return "\n".join(lines)


def comments(document):
    fields = document.TextFields.createEnumeration()
    found = []
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            found.append(field.Author + ": " + field.Content)
    return "\n".join(sorted(found))


def read(context, desktop, file, command, what=words):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(os.path.abspath(file)), "_blank", 0, HIDDEN
    )
    if command:
        dispatcher = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context
        )
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, ".uno:" + command, "", 0, ())
    text = what(document)
    document.close(True)
    return text


def proofread(context, text):
    client = context.ServiceManager.createInstanceWithContext(
        "org.openoffice.lingu.LanguageToolGrammarChecker", context
    )
    units = text.encode("utf-16-le")  # LibreOffice counts UTF-16 units
    result = client.doProofreading("story", text, Locale("en", "GB", ""), 0, len(units) // 2, ())
    for error in result.aErrors:
        end = error.nErrorStart + error.nErrorLength
        found = units[2 * error.nErrorStart : 2 * end].decode("utf-16-le")
        print(json.dumps([found, error.aShortComment, list(error.aSuggestions)]))


def main():
    folder, action, arguments = sys.argv[1], sys.argv[2], sys.argv[3:]
    profile = os.path.join(os.path.abspath(folder), "profile")
    os.makedirs(os.path.join(profile, "user"), exist_ok=True)
    if action == "proofread":
        with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w") as settings:
            settings.write(SETTINGS % arguments[0])
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            "-env:UserInstallation=" + uno.systemPathToFileUrl(profile),
            "--accept=pipe,name=%s;urp;" % PIPE,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(office)
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        if action == "make":
            make(desktop, folder)
        elif action == "text":
            for file in arguments:
                commands = (None, "AcceptAllTrackedChanges", "RejectAllTrackedChanges")
                texts = [read(context, desktop, file, each) for each in commands]
                print(json.dumps(texts + [read(context, desktop, file, None, comments)]))
        else:
            proofread(context, arguments[1])
        try:
            desktop.terminate()
        except Exception:
            pass  # the connection ends with it
    finally:
        office.terminate()
        office.wait(30)


main()
