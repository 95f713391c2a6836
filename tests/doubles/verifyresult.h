// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QJsonDocument>
#include <QTest>

/// Fails the test, and says why, unless `expression` (a Result, evaluated once) holds a value.
#define VERIFY_RESULT(expression)                                                                  \
    do {                                                                                           \
        const auto &verifyResult_ = (expression);                                                  \
        if (!verifyResult_)                                                                        \
            QFAIL(                                                                                 \
                qPrintable(QStringLiteral(#expression) + QStringLiteral(": ") +                    \
                           QString::fromUtf8(                                                      \
                               QJsonDocument(Reprise::toJson(verifyResult_.error())).toJson())));  \
    } while (false)

/// Fails the test unless `expression` (a Result, evaluated once) is an error with this reason.
#define VERIFY_FAILURE(expression, expectedReason)                                                 \
    do {                                                                                           \
        const auto &verifyResult_ = (expression);                                                  \
        QVERIFY2(!verifyResult_, #expression " should have failed");                               \
        QCOMPARE(verifyResult_.error().reason(), QStringLiteral(expectedReason));                  \
    } while (false)
