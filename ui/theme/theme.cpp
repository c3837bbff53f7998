// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr int bodyPixels = 13;
constexpr int smallPixels = 12;
constexpr int titlePixels = 18;
constexpr int figurePixels = 38;

constexpr double largestScale = 2;
constexpr double largestUsualPoints = 12; ///< of what desktops write in, as long as nobody asks for larger letters

Theme lightTheme()
{
    return {
        .dark = false,
        .window = 0xf4f6f9, .panel = 0xfcfdfe, .card = 0xffffff, .border = 0xd9dfe7, .outline = 0x7a8696, .focus = 0x1a63d8, .line = 0xe9edf2,
        .text = 0x172030, .muted = 0x5c6878, .accent = 0x1a63d8, .accentSoft = 0xe8f0fe, .onAccent = 0xffffff,
        .error = 0xb3261e, .warning = 0x8f5a0a, .warningSoft = 0xfdf1d8, .info = 0x1a63d8, .good = 0x1b7a4b, .free = 0xe7ebf0,
    };
}

Theme darkTheme()
{
    return {
        .dark = true,
        .window = 0x14181f, .panel = 0x191e26, .card = 0x1e242e, .border = 0x343d4b, .outline = 0x6f7b8c, .focus = 0x7fb0ff, .line = 0x2a323e,
        .text = 0xe6eaf0, .muted = 0x9aa7b8, .accent = 0x7fb0ff, .accentSoft = 0x1d3050, .onAccent = 0x0b1524,
        .error = 0xff8a80, .warning = 0xf0b65a, .warningSoft = 0x3a2d14, .info = 0x7fb0ff, .good = 0x6fce9c, .free = 0x2c3542,
    };
}

Theme blackOnWhite()
{
    return {
        .dark = false, .highContrast = true,
        .window = 0xffffff, .panel = 0xffffff, .card = 0xffffff, .border = Qt::black, .outline = Qt::black, .focus = 0xb0005c, .line = 0x6b6b6b,
        .text = Qt::black, .muted = 0x262626, .accent = 0x00308f, .accentSoft = 0xd6e4ff, .onAccent = 0xffffff,
        .error = 0x8b0000, .warning = 0x5c3b00, .warningSoft = 0xfff0c2, .info = 0x00308f, .good = 0x004d26, .free = 0xe0e0e0,
    };
}

Theme whiteOnBlack()
{
    return {
        .dark = true, .highContrast = true,
        .window = Qt::black, .panel = Qt::black, .card = Qt::black, .border = 0xffffff, .outline = 0xffffff, .focus = 0xffd800, .line = 0x9a9a9a,
        .text = 0xffffff, .muted = 0xe0e0e0, .accent = 0x9fd0ff, .accentSoft = 0x16305c, .onAccent = Qt::black,
        .error = 0xffb3ab, .warning = 0xffd166, .warningSoft = 0x3a2d00, .info = 0x9fd0ff, .good = 0x8ff0b5, .free = 0x333333,
    };
}

Theme& current()
{
    static Theme colours = lightTheme();
    return colours;
}

/// In the order of Entity: a fill for light and for dark, whether black reads better on the light one than white, and fills for high contrast: white reads on the
/// first and black on the second.
struct EntityFill {
    QRgb light, dark;
    bool darkText;
    QRgb onWhite, onBlack;
};
constexpr std::array<EntityFill, entityCount> entityFills{{
    {0x7b4f9d, 0xa884c9, false, 0x5b2f7d, 0xc9a9e6}, // EFS mount target
    {0x2a74b0, 0x6aaee0, false, 0x0f4c81, 0x8cc4f0}, // endpoints
    {0x2f9674, 0x4fb893, true, 0x0b5c43, 0x6fd0ab},  // Jupyter Server
    {0xbd7d14, 0xe3ad4a, true, 0x6b4a00, 0xf0c060},  // KernelGateway
    {0xbd7d14, 0xe3ad4a, true, 0x6b4a00, 0xf0c060},  // space
    {0xd0674a, 0xdc7c60, true, 0x8a2c14, 0xf0987c},  // training
    {0xa33c6b, 0xd583aa, false, 0x7a1848, 0xeaa0c4}, // processing
    {0x7b953a, 0xa3bb62, true, 0x44560f, 0xbcd47c},  // batch transform
    {0x3c5a99, 0x8aa2da, false, 0x24407e, 0xa9bcf0}, // hosting
    {0x86674a, 0xbf9f80, false, 0x5a3f26, 0xd9bc9c}, // HyperPod, Slurm
    {0x566878, 0x93a6b7, false, 0x3a4856, 0xb4c4d2}, // HyperPod, EKS
}};

QColor blended(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QColor disabledText(const Theme& colours)
{
    return blended(colours.muted, colours.card, 0.35);
}

QPalette paletteOf(const Theme& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.muted);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledText(colours));
    return palette;
}

/// What the desktop shows. Qt 6.4 can't be asked; its palette, before ours replaces it, tells.
struct SystemColours {
    bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    bool isHighContrast = isBlackOrWhite(QPalette::Window) && isBlackOrWhite(QPalette::Base) && isBlackOrWhite(QPalette::WindowText);

private:
    static bool isBlackOrWhite(QPalette::ColorRole role)
    {
        const QRgb colour = QApplication::palette().color(QPalette::Active, role).rgb();
        return colour == qRgb(0, 0, 0) || colour == qRgb(255, 255, 255);
    }
};

Theme themeOf(ColorScheme scheme, const SystemColours& system)
{
    switch (scheme) {
    case ColorScheme::Light: return lightTheme();
    case ColorScheme::Dark: return darkTheme();
    case ColorScheme::HighContrast: return system.isDark ? whiteOnBlack() : blackOnWhite();
    case ColorScheme::System: break;
    }
    if (system.isHighContrast)
        return themeOf(ColorScheme::HighContrast, system);
    return system.isDark ? darkTheme() : lightTheme();
}

double& wantedTextScale()
{
    static double scale = 1;
    return scale;
}

QString monospacedFamily()
{
    const QStringList families = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("JetBrains Mono"), QStringLiteral("Menlo"), QStringLiteral("Consolas")})
        if (families.contains(family))
            return family;
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

QString styleSheetOf(const Theme& colours)
{
    QFile file(QStringLiteral(":/themes/headroom.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program's resources");
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> values[] = {
        {"window", colours.window}, {"panel", colours.panel}, {"card", colours.card}, {"border", colours.border}, {"outline", colours.outline}, {"focus", colours.focus}, {"line", colours.line},
        {"text", colours.text}, {"muted", colours.muted}, {"accent", colours.accent}, {"accentSoft", colours.accentSoft}, {"onAccent", colours.onAccent},
        {"error", colours.error}, {"warning", colours.warning}, {"warningSoft", colours.warningSoft}, {"info", colours.info}, {"good", colours.good},
        {"free", colours.free}, {"disabled", disabledText(colours)}, {"hover", blended(colours.card, colours.accentSoft, 0.5)},
    };
    for (const auto& [name, colour] : values)
        sheet.replace(u'@' + QString::fromLatin1(name) + u'@', colour.name());
    static const QRegularExpression length(QStringLiteral("@(\\d+)@"));
    for (auto match = length.match(sheet); match.hasMatch(); match = length.match(sheet, match.capturedStart()))
        sheet.replace(match.capturedStart(), match.capturedLength(), QString::number(scaled(match.captured(1).toInt())));
    sheet.replace(QStringLiteral("@mono@"), u'"' + monospacedFamily() + u'"');
    sheet.replace(QStringLiteral("@scheme@"), colours.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

} // namespace

QColor Theme::entity(Entity entity) const
{
    const EntityFill& fill = entityFills[static_cast<std::size_t>(entity)];
    return QColor(highContrast ? (dark ? fill.onBlack : fill.onWhite) : dark ? fill.dark : fill.light);
}

QColor Theme::onEntity(Entity entity) const
{
    const bool black = dark || (!highContrast && entityFills[static_cast<std::size_t>(entity)].darkText);
    return black ? QColor(0x10151d) : QColor(Qt::white);
}

const Theme& theme()
{
    return current();
}

LightTheme::LightTheme()
    : m_before(theme())
{
    current() = lightTheme();
}

LightTheme::~LightTheme()
{
    current() = m_before;
}

void applyTheme(QApplication& application, ColorScheme scheme)
{
    static const SystemColours system;
    current() = themeOf(scheme, system);
    current().textScale = wantedTextScale();

    // Once: a style sheet puts a style of its own in front, which tells nothing of the one behind.
    static const QStyle* const fusion = [] {
        QStyle* style = QStyleFactory::create(QStringLiteral("Fusion"));
        QApplication::setStyle(style);
        return style;
    }();
    Q_UNUSED(fusion);
    const QPalette palette = paletteOf(theme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(fontFor(TypeRole::Body));
    application.setStyleSheet(styleSheetOf(theme()));
}

void setTextScale(double scale)
{
    wantedTextScale() = std::clamp(scale, 1.0, largestScale);
}

double systemTextScale()
{
    const double points = QApplication::font().pointSizeF(); // -1 where the size is in pixels
    return std::clamp(points / largestUsualPoints, 1.0, largestScale);
}

int scaled(int pixels)
{
    return qRound(pixels * theme().textScale);
}

int besideScaled(int pixels)
{
    constexpr double share = 0.6;
    return qRound(pixels * (1 + (theme().textScale - 1) * share));
}

QBoxLayout* makeRow()
{
    return new QBoxLayout(theme().textScale > 1.25 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QFont fontFor(TypeRole role)
{
    static const QString family = [] {
        const QStringList families = QFontDatabase::families();
        for (const QString& wanted : {QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")})
            if (families.contains(wanted))
                return wanted;
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    QFont font(role == TypeRole::Mono ? monospacedFamily() : family);
    font.setPixelSize(scaled(bodyPixels));
    switch (role) {
    case TypeRole::Body:
    case TypeRole::Mono: break;
    case TypeRole::Small: font.setPixelSize(scaled(smallPixels)); break;
    case TypeRole::Heading: font.setBold(true); break;
    case TypeRole::Title: font.setPixelSize(scaled(titlePixels)); font.setBold(true); break;
    case TypeRole::Figure: font.setPixelSize(scaled(figurePixels)); font.setBold(true); break;
    }
    return font;
}

void setRole(QWidget* widget, const char* role)
{
    setStyleProperty(widget, "role", role);
}

void setStyleProperty(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // the style reads the property when it first meets the widget
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace headroom
