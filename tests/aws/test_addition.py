"""A statement that is added looks like those beside it, and the file stays as terraform fmt leaves it."""

import json

import pytest

from fixer import hcl
from fixer.aws import NewStatement, addition, document, masked
from fixer.engine import Append, AppendElement, Replace
from fixer.hcl import splices
from fixer.module import Module

PUBLISH = NewStatement(("sns:Publish",), ("aws_sns_topic.t.arn",), sid="PublishUpdates")
SEND = NewStatement(
    ("sqs:SendMessage", "sqs:GetQueueUrl"),
    ("aws_sqs_queue.q.arn", '"${aws_sqs_queue.q.arn}-dlq"'),
    sid="Send",
    services=("sns.amazonaws.com",),
    conditions=(("ArnEquals", "aws:SourceArn", ("aws_sns_topic.t.arn",)),),
)


def added(text: str, statement: NewStatement) -> str:
    """The file with the statement added to the policy of its first block."""
    module = Module.of({"main.tf": text})
    first = module.declarations()[0]
    attribute = first.attribute("policy")
    assert attribute is not None
    made = addition(document(module, first, attribute.value).places[0], statement)
    assert isinstance(made.source.text, str)
    if made.how == "item":
        assert isinstance(made.node, hcl.Block)
        splice = Append(made.source, made.node, made.code).splice()
    elif made.how == "element":
        assert isinstance(made.node, hcl.TupleCons)
        splice = AppendElement(made.source, made.node, made.code).splice()
    else:
        splice = Replace(made.source, made.node, made.code).splice()
    return splices.apply(text, [splice])


HCL = """\
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.q.arn
      }
    ]
  })
}
"""
LISTS = """\
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({
    "Statement" : [
      {
        "Sid" : "First",
        "Action" : [
          "sqs:SendMessage",
        ],
        "Effect" : "Allow",
        "Resource" : [aws_sqs_queue.q.arn],
      },
    ]
  })
}
"""
HUGGED = """\
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["sqs:SendMessage"]
      Resource = aws_sqs_queue.q.arn
    }]
  })
}
"""
ALONE = """\
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({
    Statement = {
      Effect   = "Allow"
      Action   = ["sqs:SendMessage"]
      Resource = aws_sqs_queue.q.arn
    }
  })
}
"""
ONE_LINE = """\
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = "*" }] })
}
"""
LINE_EACH = """\
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["sqs:*"], Resource = "*" },
      { Effect = "Allow", Action = ["s3:*"], Resource = "*" },
    ]
  })
}
"""
EMPTY = """\
resource "aws_iam_role_policy" "p" {
  policy = jsonencode({
    Statement = []
  })
}
"""
HEREDOC = """\
resource "aws_iam_role_policy" "p" {
  policy = <<-EOF
    {
        "Statement": [
            {
                "Effect": "Allow",
                "Action": ["sqs:SendMessage"],
                "Resource": "${aws_sqs_queue.q.arn}"
            }
        ]
    }
  EOF
}
"""
QUOTED = """\
resource "aws_iam_role_policy" "p" {
  policy = "{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"sqs:*\\", \\"Resource\\": \\"*\\"}]}"
}
"""
DATA = """\
resource "aws_iam_role_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}

data "aws_iam_policy_document" "d" {
  statement {
    sid    = "First"
    effect = "Allow"

    actions = [
      "sqs:SendMessage",
    ]

    resources = [aws_sqs_queue.q.arn]
  }
}
"""
BARE_DATA = """\
resource "aws_iam_role_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}

data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.q.arn]
  }
}
"""


@pytest.mark.parametrize(
    ("text", "inserted"),
    [
        (
            HCL,
            """\
      },
      {
        Effect   = "Allow"
        Action   = "sns:Publish"
        Resource = aws_sns_topic.t.arn
      }
    ]
""",
        ),
        (
            LISTS,
            """\
      },
      {
        "Sid" : "PublishUpdates",
        "Action" : [
          "sns:Publish",
        ],
        "Effect" : "Allow",
        "Resource" : [aws_sns_topic.t.arn],
      },
    ]
""",
        ),
        (
            HUGGED,
            """\
      }, {
      Effect   = "Allow"
      Action   = ["sns:Publish"]
      Resource = aws_sns_topic.t.arn
    }]
""",
        ),
        (
            ALONE,
            """\
    Statement = [{
      Effect   = "Allow"
      Action   = ["sqs:SendMessage"]
      Resource = aws_sqs_queue.q.arn
      }, {
      Effect   = "Allow"
      Action   = ["sns:Publish"]
      Resource = aws_sns_topic.t.arn
    }]
""",
        ),
        (
            ONE_LINE,
            'Resource = "*" }, { Effect = "Allow", Action = "sns:Publish", Resource = aws_sns_topic.t.arn }] })\n',
        ),
        (
            LINE_EACH,
            """\
      { Effect = "Allow", Action = ["s3:*"], Resource = "*" },
      { Effect = "Allow", Action = ["sns:Publish"], Resource = aws_sns_topic.t.arn },
    ]
""",
        ),
        (
            EMPTY,
            """\
    Statement = [{
      Effect   = "Allow"
      Action   = "sns:Publish"
      Resource = aws_sns_topic.t.arn
    }]
""",
        ),
        (
            HEREDOC,
            """\
            },
            {
                "Effect": "Allow",
                "Action": ["sns:Publish"],
                "Resource": "${aws_sns_topic.t.arn}"
            }
        ]
""",
        ),
        (
            QUOTED,
            '}, {\\"Effect\\": \\"Allow\\", \\"Action\\": \\"sns:Publish\\", '
            '\\"Resource\\": \\"${aws_sns_topic.t.arn}\\"}]}"\n',
        ),
        (
            DATA,
            """\
  }

  statement {
    sid    = "PublishUpdates"
    effect = "Allow"

    actions = [
      "sns:Publish",
    ]

    resources = [aws_sns_topic.t.arn]
  }
}
""",
        ),
        (
            BARE_DATA,
            """\
  }

  statement {
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.t.arn]
  }
}
""",
        ),
    ],
    ids=str.split("hcl lists hugged alone one_line line_each empty heredoc quoted data bare_data"),
)
def test_a_statement_in_the_style_that_stands(text: str, inserted: str) -> None:
    assert inserted in added(text, PUBLISH)


@pytest.mark.parametrize(
    ("text", "inserted"),
    [
        (
            HCL,
            """\
      {
        Effect = "Allow"
        Principal = {
          Service = "sns.amazonaws.com"
        }
        Action   = ["sqs:SendMessage", "sqs:GetQueueUrl"]
        Resource = [aws_sqs_queue.q.arn, "${aws_sqs_queue.q.arn}-dlq"]
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_sns_topic.t.arn
          }
        }
      }
""",
        ),
        (
            HEREDOC,
            """\
            {
                "Effect": "Allow",
                "Principal": {
                    "Service": "sns.amazonaws.com"
                },
                "Action": ["sqs:SendMessage", "sqs:GetQueueUrl"],
                "Resource": ["${aws_sqs_queue.q.arn}", "${aws_sqs_queue.q.arn}-dlq"],
                "Condition": {
                    "ArnEquals": {
                        "aws:SourceArn": "${aws_sns_topic.t.arn}"
                    }
                }
            }
""",
        ),
        (
            BARE_DATA,
            """\
  statement {
    actions   = ["sqs:SendMessage", "sqs:GetQueueUrl"]
    resources = [aws_sqs_queue.q.arn, "${aws_sqs_queue.q.arn}-dlq"]

    principals {
      type        = "Service"
      identifiers = ["sns.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_sns_topic.t.arn]
    }
  }
""",
        ),
    ],
    ids=["hcl", "heredoc", "data"],
)
def test_a_statement_for_a_service(text: str, inserted: str) -> None:
    assert inserted in added(text, SEND)


@pytest.mark.parametrize("statement", [PUBLISH, SEND], ids=["publish", "send"])
def test_json_stays_json(statement: NewStatement) -> None:
    after = added(added(HEREDOC, statement), statement)
    value = Module.of({"main.tf": after}).declarations()[0].value("policy")
    assert isinstance(value, hcl.Template)
    assert len(json.loads(masked(value))["Statement"]) == 1 + 2


@pytest.mark.parametrize("statement", [PUBLISH, SEND], ids=["publish", "send"])
@pytest.mark.parametrize(
    "text",
    [HCL, LISTS, HUGGED, ALONE, ONE_LINE, LINE_EACH, EMPTY, HEREDOC, QUOTED, DATA, BARE_DATA],
    ids=str.split("hcl lists hugged alone one_line line_each empty heredoc quoted data bare_data"),
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_what_is_added_is_read_and_formatted(text: str, statement: NewStatement, newline: str) -> None:
    before = text.replace("\n", newline)
    after = added(added(before, statement), statement)
    assert not hcl.errors(after, "main.tf")
    assert hcl.is_formatted(text)
    assert hcl.is_formatted(after.replace("\r\n", "\n"))
    assert after.count("\n") == after.count(newline)
    module = Module.of({"main.tf": after})
    first = module.declarations()[0]
    value = first.value("policy")
    assert value is not None
    said = document(module, first, value)
    assert said.complete
    assert [found.actions for found in said.statements[-2:]] == [statement.actions, statement.actions]
    assert [len(found.resources) for found in said.statements[-2:]] == [len(statement.resources)] * 2
