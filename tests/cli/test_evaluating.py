from careers.cli.evaluating import evaluate


def test_each_engine_is_measured_by_a_subcommand():
    assert "paths" in evaluate.commands
    assert all(command.help for command in evaluate.commands.values())
