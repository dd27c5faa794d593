import json

from click.testing import CliRunner

from careers.cli import main

TABLE = "cv,from_role,to_role\nana,csr,qa_analyst\nben,csr,team_lead\n"


def run(folder, *more):
    (folder / "transitions.csv").write_text(TABLE, encoding="utf-8")
    words = ["evaluate", "paths", "--data", str(folder), "--plans", "3", *more]
    return CliRunner().invoke(main, words)


def test_moves_and_promises_are_reported_beside_popularity_and_chance(tmp_path):
    answer = run(tmp_path)
    assert answer.exit_code == 0, answer.output
    for words in ("ours", "popularity", "random", "recall@3", "a limit is broken: 0"):
        assert words in answer.output


def test_the_same_as_json(tmp_path):
    data = json.loads(run(tmp_path, "--json").output)
    assert data["plans"]["plans"] == 3
    own = data["next_roles"]["from phone work"][0]
    assert own["name"] == "ours"
    assert set(own["figures"]) == {"recall@3", "recall@5", "MRR"}


def test_without_a_table_it_says_what_to_name(tmp_path):
    words = ["evaluate", "paths", "--data", str(tmp_path), "--plans", "1"]
    answer = CliRunner().invoke(main, words)
    assert answer.exit_code == 1
    assert "moves/transitions.csv" in answer.output


def test_every_other_table_is_measured_and_its_losses_are_counted(tmp_path):
    (tmp_path / "more.csv").write_text("Goal,Start\nTeam leader,csr\npoet,csr\n")
    ranked = "from,to,rank\n43-4051,43-1011,1\n"
    (tmp_path / "related.csv").write_text(ranked)
    said = run(tmp_path).output
    assert "Next roles, table more.csv: 1 moves" in said
    assert "more.csv: 2 rows, 1 dropped as the goal is no role we know" in said
    assert "Related work, table related.csv: 1 pairs from 1 roles" in said
    data = json.loads(run(tmp_path, "--json").output)
    assert data["tables"]["more.csv"]["rows"] == 2
    assert data["related"]["related.csv"]["pairs"] == 1
