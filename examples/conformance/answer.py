"""適合の例に答えるプログラムの例（Python 3.8以上、標準ライブラリだけ）。

    npx iryokikan conformance -- python3 examples/conformance/answer.py

自分の関数を呼ぶ短い関数を ANSWERS に並べます。ないものは未回答になります。
"""

import datetime
import json
import sys


def check_digit(body, options=None):
    """検証番号。埼玉・千葉・東京・神奈川では後ろの6桁だけで計算する。"""
    method = (options or {}).get("method")
    if method is None:
        method = "short" if body[:2] in ("11", "12", "13", "14") else "long"
    digits = body[3:] if method == "short" else body
    total = 0
    for index, digit in enumerate(reversed(digits)):
        product = int(digit) * (2 if index % 2 == 0 else 1)
        total += product // 10 + product % 10
    return {"value": -total % 10}


def certificate_fee(count):
    if not isinstance(count, int) or count < 1:
        return {"verdict": "invalid"}
    return {"value": 1500 * count}


def claims_start_months(applied):
    """請求開始月。20日までの申請は翌々月から、21日以降は3か月後から、それぞれ2つの月。"""
    try:
        day = datetime.date.fromisoformat(applied)
    except ValueError:
        return {"verdict": "invalid"}
    first = day.year * 12 + day.month - 1 + (2 if day.day <= 20 else 3)
    months = [f"{month // 12:04}-{month % 12 + 1:02}" for month in (first, first + 1)]
    return {"verdict": "valid", "value": {"options": months}}


ANSWERS = {
    "institutionCheckDigit": check_digit,
    "certificateFee": certificate_fee,
    "claimsStartMonths": claims_start_months,
    "filingSurveyOpenOn": lambda on: {"value": on <= "2025-04-30"},
}


def answer(question):
    ask = ANSWERS.get(question["ask"])
    if ask is None:
        return {}
    found = ask(*question["with"])
    # 値の一部だけを聞かれることがある。
    for key in filter(None, question.get("part", "").split(".")):
        if found.get("value") is not None:
            found["value"] = found["value"][key]
    return found


sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps({"id": question["id"], **answer(question)}, ensure_ascii=False), flush=True)
