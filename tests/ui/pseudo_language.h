// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace headroom {

/// A language that nobody speaks, spoken while it lives. Whatever the Spanish catalogue knows, by the context under which the window asks for it, is changed; the rest stays English.
class PseudoLanguage : public QTranslator {
public:
    enum class Kind {
        Masked, ///< "§§§§§": no letter is left
        Long,   ///< "Uuseers": 40 % longer
    };

    explicit PseudoLanguage(Kind kind)
        : m_kind(kind)
    {
        QCoreApplication::installTranslator(this);
    }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        if (translatorOf(Language::Spanish)->translate(context, source, comment, n).isEmpty())
            return {};
        const QString text = QString::fromUtf8(source);
        return m_kind == Kind::Masked ? masked(text) : longer(text);
    }

    static QString masked(const QString& text)
    {
        return changed(text, [](QString& result, QChar each, qsizetype) { result += each.isLetter() ? QChar(u'§') : each; });
    }

    static QString longer(const QString& text)
    {
        qsizetype missing = (text.size() * 2 + 4) / 5;
        QString result = changed(text, [&missing](QString& made, QChar each, qsizetype left) {
            made += each;
            if (missing > 0 && each.isLetter() && (left <= missing || QStringLiteral("aeiouyAEIOUY").contains(each))) {
                made += each.toLower();
                --missing;
            }
        });
        for (; missing > 0 && text.size() > 3 && text.back().isLetter(); --missing)
            result += u'e';
        return result;
    }

private:
    /// Numbers of places, markup, endings of files and keys of mnemonics stay what they are.
    template <typename Change>
    static QString changed(const QString& text, Change change)
    {
        static const QRegularExpression kept(QStringLiteral("%L?\\d|<[^>]*>|\\(\\*[^)]*\\)|&[a-z]+;"));
        QString result;
        for (qsizetype i = 0; i < text.size();) {
            const auto match = kept.match(text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch()) {
                result += match.captured();
                i += match.capturedLength();
            } else {
                change(result, text[i], text.size() - i);
                ++i;
            }
        }
        return result;
    }

    Kind m_kind;
};

/// Spanish while it lives, as speak() makes it.
class InSpanish {
public:
    InSpanish()
        : m_before()
    {
        QLocale::setDefault(localeOf(Language::Spanish));
        QCoreApplication::installTranslator(words());
    }
    InSpanish(const InSpanish&) = delete;
    InSpanish& operator=(const InSpanish&) = delete;
    ~InSpanish()
    {
        QCoreApplication::removeTranslator(words());
        QLocale::setDefault(m_before);
    }

private:
    static QTranslator* words() { return const_cast<QTranslator*>(translatorOf(Language::Spanish)); }
    QLocale m_before;
};

} // namespace headroom
