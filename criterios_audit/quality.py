"""Placeholder until the gate lands: everything is fit."""

import pandas as pd


def fit(gate: pd.DataFrame, account: str, table: str) -> bool:
    """Whether the account's table may be judged."""
    rows = gate[(gate["account_id"] == account) & (gate["table"] == table) & gate["critical"]]
    return bool(rows["fit"].all())


def unfit_reason(gate: pd.DataFrame, account: str, table: str) -> str:
    """Why it may not."""
    rows = gate[(gate["account_id"] == account) & (gate["table"] == table) & ~gate["fit"]]
    return " ".join(rows["reason"].dropna())
