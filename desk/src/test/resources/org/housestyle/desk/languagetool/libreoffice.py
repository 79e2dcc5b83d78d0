"""Lets LibreOffice's own LanguageTool client check a text with a server.

  libreoffice.py FOLDER ADDRESS TEXT    prints a line of JSON for each error that the server told it:
                                        the words, the comment, the suggestions

FOLDER holds the user profile of LibreOffice.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.lang import Locale

PIPE = "housestyle%d" % os.getpid()

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">
<prop oor:name="BaseURL" oor:op="fuse"><value>%s</value></prop>
<prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop>
</item>
</oor:items>
"""


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(120):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % PIPE)
        except Exception:
            time.sleep(0.25)
    sys.exit("LibreOffice does not answer")


def main():
    folder, address, text = sys.argv[1:]
    profile = os.path.join(os.path.abspath(folder), "profile")
    os.makedirs(os.path.join(profile, "user"))
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w") as settings:
        settings.write(SETTINGS % address)
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
        context = connect()
        client = context.ServiceManager.createInstanceWithContext(
            "org.openoffice.lingu.LanguageToolGrammarChecker", context
        )
        units = text.encode("utf-16-le")  # LibreOffice counts UTF-16 units
        result = client.doProofreading("story", text, Locale("en", "GB", ""), 0, len(units) // 2, ())
        for error in result.aErrors:
            end = error.nErrorStart + error.nErrorLength
            words = units[2 * error.nErrorStart : 2 * end].decode("utf-16-le")
            print(json.dumps([words, error.aShortComment, list(error.aSuggestions)]))
        try:
            desktop = context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
            desktop.terminate()
        except Exception:
            pass  # the connection ends with it
    finally:
        office.terminate()
        office.wait(30)


main()
