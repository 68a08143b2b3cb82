data "archive_file" "notify" {
  type        = "zip"
  output_path = "${path.module}/notify.zip"

  source {
    filename = "function.rb"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event:, context:)
        raise "function.handler is a stub: notify.zip was missing"
      end
    EOT
  }
}

resource "aws_lambda_function" "notify" {
  function_name    = "notify"
  role             = aws_iam_role.lambda.arn
  handler          = "function.handler"
  runtime          = "ruby3.3"
  filename         = data.archive_file.notify.output_path
  source_code_hash = data.archive_file.notify.output_base64sha256
}

data "archive_file" "report" {
  type        = "zip"
  output_path = "${path.module}/report.zip"

  source {
    filename = "report.rb"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      module Reports
        module Daily
          def self.process(event:, context:)
            raise "report.Reports::Daily.process is a stub: report.zip was missing"
          end
        end
      end
    EOT
  }
}

resource "aws_lambda_function" "report" {
  function_name    = "report"
  role             = aws_iam_role.lambda.arn
  handler          = "report.Reports::Daily.process"
  runtime          = "ruby3.3"
  filename         = data.archive_file.report.output_path
  source_code_hash = data.archive_file.report.output_base64sha256
}
