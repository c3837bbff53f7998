# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each lint check can fail, and does not fail on what is right."""
import unittest

import binary
import lint
import translations

SPDX = "// SPDX-FileCopyrightText: 2026 The Headroom developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


def problems(check, **files):
    """Files by path, where "__" stands for "/" and "_h", "_cpp" and so on for the ending."""
    project = {}
    for name, text in files.items():
        stem, _, ending = name.replace("__", "/").rpartition("_")
        project[f"{stem}.{ending}"] = text
    return list(lint.CHECKS[check](project))


class Arrows(unittest.TestCase):
    def wrong(self, check, **files):
        self.assertNotEqual([], problems(check, **files))

    def right(self, check, **files):
        self.assertEqual([], problems(check, **files))

    def test_core_knows_neither_window_nor_application(self):
        self.wrong("layers", core__net__cidr_cpp='#include "ui/theme/theme.h"\n')
        self.wrong("layers", core__net__cidr_cpp='#include "app/cli/size.h"\n')
        self.right("layers", core__net__cidr_cpp='#include "core/net/cidr.h"\n')

    def test_core_and_command_line_know_no_qt(self):
        for name in ("<QString>", "<QtWidgets>", "<QtCore/QString>", "<qcustomplot.h>", "<qstring.h>"):
            self.wrong("layers", core__net__cidr_h=f"#include {name}\n")
            self.wrong("layers", app__cli__main_cpp=f"# include {name}\n")
            self.wrong("layers", tests__core__net__cidr_test_cpp=f"#include {name}\n")
            self.right("layers", ui__charts__chart_h=f"#include {name}\n")
        self.right("layers", core__net__cidr_h="#include <queue>\n")

    def test_window_does_not_know_the_application(self):
        self.wrong("layers", ui__pages__page_cpp='#include "app/gui/start.h"\n')
        self.right("layers", ui__pages__page_cpp='#include "core/plan/plan.h"\n')

    def test_resources_know_nobody(self):
        self.wrong("layers", resources__embedded_h='#include "core/text/text.h"\n')

    def test_command_line_does_not_know_the_window(self):
        self.wrong("layers", app__cli__main_cpp='#include "ui/theme/theme.h"\n')
        self.right("layers", app__gui__main_cpp='#include "ui/theme/theme.h"\n')

    def test_order_within_core(self):
        self.wrong("core_order", core__net__cidr_h='#include "core/plan/plan.h"\n')
        self.wrong("core_order", core__text__text_h='#include "core/net/cidr.h"\n')
        self.wrong("core_order", core__plan__plan_h='#include "core/capacity/demand.h"\n')
        self.wrong("core_order", core__capacity__demand_h='#include "core/findings/finding.h"\n')
        self.wrong("core_order", core__net__cidr_h='#include "resources/embedded.h"\n')
        self.wrong("core_order", core__news__news_h='#include <string>\n')
        self.wrong("core_order", core__net__cidr_h='#include <ranges>\n')
        self.right("core_order", core__capacity__demand_h='#include "core/plan/plan.h"\n#include <string>\n')

    def test_circles(self):
        self.wrong("circles", ui__a__x_h='#include "ui/b/y.h"\n', ui__b__y_h='#include "ui/c/z.h"\n', ui__c__z_h='#include "ui/a/x.h"\n')
        self.wrong("circles", ui__words_h='#include "ui/b/y.h"\n', ui__b__y_h='#include "ui/words.h"\n')
        self.right("circles", ui__words_h="", ui__b__y_h='#include "ui/words.h"\n', ui__window_cpp='#include "ui/b/y.h"\n')
        self.right("circles", ui__a__x_h='#include "ui/b/y.h"\n', ui__b__y_h='#include "ui/b/z.h"\n', ui__c__z_h='#include "ui/a/x.h"\n')

    def test_links(self):
        self.wrong("links", core__CMakeLists_txt="target_link_libraries(headroom_core PUBLIC Qt6::Core)\n")
        self.wrong("links", app__cli__CMakeLists_txt="target_link_libraries(headroom-cli PRIVATE headroom_ui)\n")
        self.wrong("links", tests__core__CMakeLists_txt="find_package(QCustomPlotQt6)\n")
        self.right("links", core__CMakeLists_txt="# no Qt6 here\ntarget_link_libraries(headroom_core PUBLIC headroom_options)\n")
        self.right("links", ui__CMakeLists_txt="target_link_libraries(headroom_ui PUBLIC headroom_core Qt6::Widgets)\n")
        self.wrong("links", ui__CMakeLists_txt="target_link_libraries(headroom_ui PUBLIC headroom)\n")

    def test_includes_start_at_the_root(self):
        self.wrong("include_paths", core__net__cidr_cpp='#include "cidr.h"\n')
        self.wrong("include_paths", core__net__cidr_cpp='#include "../net/cidr.h"\n')
        self.wrong("include_paths", core__net__cidr_cpp='#include "core/net/cidr.h"\n')
        self.wrong("include_paths", core__net__cidr_cpp='#include <core/net/cidr.h>\n', core__net__cidr_h="")
        self.right("include_paths", core__net__cidr_cpp='#include "core/net/cidr.h"\n#include <string>\n', core__net__cidr_h="")


class Files(unittest.TestCase):
    def wrong(self, check, path, text):
        self.assertNotEqual([], list(lint.CHECKS[check]({path: text})))

    def right(self, check, path, text):
        self.assertEqual([], list(lint.CHECKS[check]({path: text})))

    def test_spdx(self):
        self.wrong("spdx", "core/a.cpp", "int a;\n")
        self.wrong("spdx", "core/CMakeLists.txt", "add_library(a)\n")
        self.wrong("spdx", "packaging/run", "#!/usr/bin/env bash\n" + SPDX.split("\n")[0].replace("//", "#") + "\n")
        self.right("spdx", "core/a.cpp", SPDX + "int a;\n")
        self.right("spdx", "packaging/run", "#!/usr/bin/env bash\n" + SPDX.replace("//", "#"))

    def test_headers(self):
        self.wrong("headers", "core/a.h", "int a;\n")
        self.wrong("headers", "core/a.h", "#pragma once\nusing namespace std;\n")
        self.right("headers", "core/a.h", "#pragma once\nusing std::string;\n")

    def test_no_glob(self):
        self.wrong("no_glob", "core/CMakeLists.txt", "file(GLOB sources *.cpp)\n")
        self.wrong("no_glob", "cmake/A.cmake", "file (GLOB_RECURSE sources *.cpp)\n")
        self.wrong("no_glob", "tests/core/CMakeLists.txt", "file(GLOB sources *_test.cpp)\n")
        self.right("no_glob", "tests/cli/CMakeLists.txt", "file(GLOB folders cases/*)\n")
        self.right("no_glob", "core/CMakeLists.txt", "# no file(GLOB) here\nfile(READ a b)\n")

    def test_tidy_text(self):
        self.right("tidy_text", "core/a.cpp", "int a;\n" * lint.LINE_LIMIT)
        self.wrong("tidy_text", "core/a.cpp", "int a;\n" * (lint.LINE_LIMIT + 1))
        self.wrong("tidy_text", "core/a.cpp", "int a; \n")
        self.wrong("tidy_text", "core/a.cpp", "\tint a;\n")
        self.wrong("tidy_text", "core/a.cpp", "int a;")
        self.wrong("tidy_text", "core/a.cpp", "// TO" "DO: more\n")
        self.wrong("tidy_text", "README.md", "words \n")
        self.right("tidy_text", "tests/data/plans/odd.json", "{} \n")

    def test_machine_paths(self):
        self.wrong("machine_paths", "core/a.cpp", '"/' 'home/me/a"\n')
        self.wrong("machine_paths", "tests/core/a.cpp", '"/' 'work/a"\n')
        self.wrong("machine_paths", "core/a.cpp", '"/' 'tmp/a"\n')
        self.right("machine_paths", "tests/core/a.cpp", '"/' 'tmp/a"\n')
        self.right("machine_paths", "core/a.cpp", '"https://example.com/home/a"\n')

    def test_shell(self):
        self.wrong("shell", "packaging/run", "#!/usr/bin/env bash\nif true; then\n")
        self.right("shell", "packaging/run", "#!/usr/bin/env bash\nif true; then :; fi\n")
        self.right("shell", "packaging/words", "if true; then\n")

    def test_json(self):
        self.wrong("json_files", "resources/a.json", '{"a": 1,}')
        self.wrong("json_files", "resources/a.json", '{"a": 1, "a": 2}')
        self.right("json_files", "resources/a.json", '{"a": {"a": 1}}')
        self.right("json_files", "tests/data/plans/broken.json", "{")

    def test_documents(self):
        readme = {"core/README.md": "", "core/net/cidr.h": "", "README.md": "core/\n  net/  addresses\n"}
        self.assertEqual([], list(lint.CHECKS["documents"](readme)))
        for change in ({"README.md": "core/\n"}, {"README.md": "net/ [a](a.png)\n"}):
            self.assertNotEqual([], list(lint.CHECKS["documents"](readme | change)))
        self.assertNotEqual([], list(lint.CHECKS["documents"]({"README.md": "net/", "core/net/cidr.h": ""})))

    def test_every_check_is_tested(self):
        tested = {"layers", "core_order", "circles", "links", "include_paths", "spdx", "headers", "no_glob", "tidy_text", "machine_paths", "shell",
                  "json_files", "documents"}
        self.assertEqual(tested, set(lint.CHECKS))


class Binary(unittest.TestCase):
    def test_needed_libraries(self):
        listing = (" 0x0000000000000001 (NEEDED)             Shared library: [libQt6Core.so.6]\n"
                   " 0x0000000000000001 (NEEDED)             Shared library: [libstdc++.so.6]\n")
        self.assertEqual(["libQt6Core.so.6", "libstdc++.so.6"], binary.needed(listing))
        self.assertEqual(["libQt6Core.so.6"], binary.unwanted(binary.needed(listing)))
        self.assertEqual(["libqcustomplotqt6.so.2.1"], binary.unwanted(["libqcustomplotqt6.so.2.1", "libc.so.6"]))
        self.assertEqual([], binary.unwanted(["libc.so.6"]))

    def test_qt_in_the_cache(self):
        self.assertEqual(["Qt6_DIR:PATH=/usr/lib/cmake/Qt6"], binary.qt_in_cache("A:BOOL=ON\nQt6_DIR:PATH=/usr/lib/cmake/Qt6\n"))
        self.assertEqual([], binary.qt_in_cache("# Qt6 is not searched for\nHEADROOM_UI:BOOL=OFF\n"))

    def test_version(self):
        self.assertTrue(binary.agrees("headroom-cli 0.1.0\n", "0.1.0"))
        self.assertTrue(binary.agrees("0.1.0", "0.1.0"))
        self.assertFalse(binary.agrees("headroom-cli 0.1.01\n", "0.1.0"))
        self.assertFalse(binary.agrees("headroom-cli 10.1.0\n", "0.1.0"))
        self.assertFalse(binary.agrees("", "0.1.0"))

    def test_examples_of_the_readme(self):
        readme = "words\n\n```\n$ headroom-cli size --x 1\nA\n\n…\n$ headroom-cli new -o f\n```\n"
        self.assertEqual([(["size", "--x", "1"], ["A", ""], True), (["new", "-o", "f"], [], False)], binary.examples(readme))
        self.assertTrue(binary.shows("A\n\nB\n", ["A", ""], True))
        self.assertTrue(binary.shows("", [], False))
        self.assertFalse(binary.shows("A\n\nB\n", ["A", ""], False))
        self.assertFalse(binary.shows("A\n\nB\n", ["A", "B"], True))


class Translations(unittest.TestCase):
    HEADER = "class Page : public QWidget {\n    Q_OBJECT\n"

    def problems(self, source, translation, context="headroom::Page", kind="", **files):
        document = f"<TS><context><name>{context}</name><message><source>{source}</source><translation{kind}>{translation}</translation></message></context></TS>"
        project = {"ui/page.h": self.HEADER, "ui/page.cpp": f'tr("{source.replace("&amp;", "&")}");\n', **files}
        return list(translations.problems(project, document))

    def test_what_is_right(self):
        self.assertEqual([], self.problems("%1 of %L2…", "%1 de %L2…"))
        self.assertEqual([], self.problems("&amp;File", "&amp;Archivo"))

    def test_what_is_missing(self):
        self.assertNotEqual([], self.problems("Users", ""))
        self.assertNotEqual([], self.problems("Users", "Usuarios", kind=' type="unfinished"'))
        self.assertNotEqual([], self.problems("Users", "Usuarios", **{"ui/new.cpp": 'label->setText(tr("Nobody has " "translated this %1"));'}))
        self.assertNotEqual([], self.problems("Users", "Usuarios", **{"core/new.cpp": 'Text::tr("Nobody has translated this")'}))
        self.assertNotEqual([], self.problems("Users", "Usuarios", **{"resources/rulesets/new.json": '{"title": "Nobody has translated this"}'}))

    def test_what_is_not_looked_up(self):
        self.assertNotEqual([], self.problems("Users", "Usuarios", context="headroom::Unknown"))
        self.assertNotEqual([], self.problems("Users", "Usuarios", context="std"))

    def test_what_differs(self):
        for source, translation in (("%1 of %2", "%1 de %1"), ("%L1 users", "%1 usuarios"), ("&amp;File", "Archivo"), ("Open…", "Abrir"), ("Found:", "Encontrado"), (" months", "meses")):
            self.assertNotEqual([], self.problems(source, translation), source)

    def test_mnemonics_of_a_menu(self):
        table = '{Open, File, WORDS("&Open…"), WORDS("x")},\n{Other, %s, WORDS("&Other"), WORDS("x")},\n'
        self.assertNotEqual([], list(translations.clashes("File", translations.menus({"ui/actions.cpp": table % "File"})["File"])))
        self.assertEqual([], list(translations.clashes("File", translations.menus({"ui/actions.cpp": table % "Edit"})["File"])))


if __name__ == "__main__":
    unittest.main()
