// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/input_words.h"

#include "core/exchange/whatif/sensitivity_report.h"
#include "ui/tr.h"
#include "ui/words.h"

namespace headroom {

QString inputWord(Input input)
{
    return sentenceCase(words(labelOf(input)));
}

QString amountWord(Input input, InputAmount amount)
{
    if (input != Input::Efa)
        return decimalWords(amount.tenThousandths());
    if (amount == InputAmount())
        return tr("none");
    return amount == InputAmount::whole(1) ? tr("all") : decimalWords(amount.tenThousandths());
}

QString prefixWord(const std::optional<PrefixLength>& prefix)
{
    return prefix ? tr("/%1").arg(prefix->bits()) : tr("none");
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace headroom
