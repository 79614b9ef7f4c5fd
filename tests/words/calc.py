"""LibreOffice Calc without a screen: opens a spreadsheet, types into cells, and saves it as XLSX."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.needs import libreoffice

SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's own Python: the one that has its package python3-uno."""
TYPIST = """
import json, os, sys, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
pipe, source, target, cells = sys.argv[1], sys.argv[2], sys.argv[3], json.loads(sys.argv[4])
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for attempt in range(600):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(0.1)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
book = desktop.loadComponentFromURL(source, "_blank", 0, (PropertyValue("Hidden", 0, True, 0),))
for sheet, place, text in cells:
    book.Sheets.getByName(sheet).getCellRangeByName(place).String = text
book.storeToURL(target, (PropertyValue("FilterName", 0, "Calc MS Excel 2007 XML", 0),))
book.close(True)
os._exit(0)
"""
"""What the typist does at the machine, in the language that LibreOffice itself understands.

It leaves at once: the bridge may crash a Python that ends while LibreOffice does, too.
"""


def edited(file: Path, cells: Mapping[tuple[str, str], str]) -> Path:
    """The spreadsheet as Calc saves it after these cells, by sheet and place, were typed anew."""
    target, profile = file.with_name(f"edited-{file.name}"), file.with_name("profile")
    pipe = f"waymark{abs(hash(file))}"
    office = subprocess.Popen(
        [
            libreoffice(),
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    typed = json.dumps([[*place, text] for place, text in cells.items()])
    try:
        subprocess.run(
            [SYSTEM_PYTHON, "-c", TYPIST, pipe, file.as_uri(), target.as_uri(), typed], check=True, timeout=120
        )
    finally:
        office.terminate()
        office.wait(timeout=30)
    return target
