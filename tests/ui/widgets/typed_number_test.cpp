// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_number.h"

#include "tests/ui/harness.h"
#include "ui/widgets/count_spin_box.h"
#include "ui/widgets/decimal_spin_box.h"

#include <QRandomGenerator>

using namespace headroom;

namespace {

constexpr qint64 none = -1;

} // namespace

class TypedNumberTest : public UiTest {
    Q_OBJECT

private slots:
    /// What each is where the decimal sign is a point, and where it is a comma; in whole fields, the same or none.
    void read_data()
    {
        QTest::addColumn<qint64>("withPoint");
        QTest::addColumn<qint64>("withComma");
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char* text, qint64 withPoint, qint64 withComma, bool isWhole = false) { QTest::newRow(text) << withPoint << withComma << isWhole; };
        row("12", 120'000, 120'000, true);
        row("12.", 120'000, 120'000, true);
        row("12.5", 125'000, 125'000);
        row("12,5", 125'000, 125'000);
        row("0.125", 1'250, 1'250);
        row("0,125", 1'250, 1'250);
        row(".5", 5'000, 5'000);
        row(",5", 5'000, 5'000);
        row("12.50", 125'000, 125'000);
        row("12,5000", 125'000, 125'000);
        row("1234,567", 12'345'670, 12'345'670);
        row("1234.567", 12'345'670, 12'345'670);
        row("1.024,5", 10'245'000, 10'245'000);
        row("1,024.5", 10'245'000, 10'245'000);
        row("1.000.000", 10'000'000'000, 10'000'000'000, true);
        row("1,000,000", 10'000'000'000, 10'000'000'000, true);
        row("1 000 000", 10'000'000'000, 10'000'000'000, true);
        row("1 024", 10'240'000, 10'240'000, true);
        row("1'024", 10'240'000, 10'240'000, true);
        row("1.00.000", none, none);
        row("10 24", none, none);
        row("1,,5", none, none);
        row("1.5,", none, none);
        row("1.000,000.5", none, none);
        row("", none, none);
        row(".", none, none);
        row("1.02345", none, none);
        row("1e3", none, none);
    }

    void read()
    {
        QFETCH(qint64, withPoint);
        QFETCH(qint64, withComma);
        QFETCH(bool, isWhole);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto readAs = [&text](NumberKind kind, QChar sign) {
            const TypedNumber number = typedNumber(text, kind, sign);
            return number.state == QValidator::Acceptable ? number.tenThousandths : none;
        };
        QCOMPARE(readAs(NumberKind::Decimal, u'.'), withPoint);
        QCOMPARE(readAs(NumberKind::Decimal, u','), withComma);
        QCOMPARE(readAs(NumberKind::Whole, u'.'), isWhole ? withPoint : none);
        QCOMPARE(readAs(NumberKind::Whole, u','), isWhole ? withComma : none);
    }

    /// The one text that is two numbers: the locale says which.
    void thousandsByTheLocale()
    {
        QCOMPARE(typedNumber(QStringLiteral("1.024"), NumberKind::Decimal, u',').tenThousandths, 10'240'000);
        QCOMPARE(typedNumber(QStringLiteral("1.024"), NumberKind::Decimal, u'.').tenThousandths, 10'240);
        QCOMPARE(typedNumber(QStringLiteral("1.024"), NumberKind::Whole, u',').tenThousandths, 10'240'000);
        QCOMPARE(typedNumber(QStringLiteral("1.024"), NumberKind::Whole, u'.').state, QValidator::Intermediate);
        QCOMPARE(typedNumber(QStringLiteral("1,024"), NumberKind::Whole, u'.').tenThousandths, 10'240'000);
    }

    /// As Qt writes numbers of a locale, so they are read.
    void asLocalesWrite_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const char* name : {"en_US", "en_ZA", "es_AR", "es_MX", "de_CH", "fr_FR"})
            QTest::newRow(name) << QLocale(QLatin1String(name));
    }

    void asLocalesWrite()
    {
        QFETCH(QLocale, locale);
        const QChar sign = locale.decimalPoint().front();
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            const auto value = static_cast<qint64>(random.bounded(10'000'000'000.0));
            for (const QLocale::NumberOptions options : {QLocale::NumberOptions(QLocale::DefaultNumberOptions), QLocale::NumberOptions(QLocale::OmitGroupSeparator)}) {
                locale.setNumberOptions(options);
                const QString decimal = locale.toString(static_cast<double>(value) / 10'000, 'f', 4);
                const TypedNumber read = typedNumber(decimal, NumberKind::Decimal, sign);
                QVERIFY2(read.state == QValidator::Acceptable && read.tenThousandths == value, qPrintable(decimal));
                const QString whole = locale.toString(value);
                const TypedNumber count = typedNumber(whole, NumberKind::Whole, sign);
                QVERIFY2(count.state == QValidator::Acceptable && count.tenThousandths == value * 10'000, qPrintable(whole));
            }
        }
    }

    /// Not the beginning of what was typed, but what stood there.
    void whatIsNoNumberGoesBack()
    {
        CountSpinBox count;
        count.setRange(0, 1'000'000);
        count.showCount(100);
        count.show();
        const auto type = [](QAbstractSpinBox& field, const char* text) {
            field.setFocus();
            field.selectAll();
            QTest::keyClick(&field, Qt::Key_Delete);
            QTest::keyClicks(&field, QLatin1String(text));
            QTest::keyClick(&field, Qt::Key_Return);
        };
        type(count, "1.5");
        QCOMPARE(count.value(), 100);
        type(count, "");
        QCOMPARE(count.value(), 100);
        type(count, "2000000"); // the last key is not taken
        QCOMPARE(count.value(), 200'000);
        QCOMPARE(count.text(), QStringLiteral("200000"));
        QTest::keyClick(&count, Qt::Key_Up);
        type(count, "1,0");
        QCOMPARE(count.value(), 200'001);
        count.setSpecialValueText(QStringLiteral("rule"));
        type(count, "");
        QCOMPARE(count.value(), 0);
        QCOMPARE(count.text(), QStringLiteral("rule"));

        DecimalSpinBox decimal;
        decimal.setRange(0, 100);
        decimal.setSuffix(QStringLiteral(" %"));
        decimal.showTenThousandths(125'000);
        decimal.show();
        type(decimal, "1 2");
        QCOMPARE(decimal.tenThousandths(), 125'000);
        type(decimal, "99,9999");
        QCOMPARE(decimal.tenThousandths(), 999'999);
        QCOMPARE(decimal.text(), QStringLiteral("99.9999 %"));
        type(decimal, "99,999"); // many thousands, which are too many
        QCOMPARE(decimal.tenThousandths(), 999'999);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<TypedNumberTest>(argc, argv);
}

#include "typed_number_test.moc"
