resource "aws_iam_role" "flow" {
  name = "flow"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "states.amazonaws.com" }
    }]
  })
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::111122223333:role/orders"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
}

# None of these calls the function.
resource "aws_sfn_state_machine" "flow" {
  name     = "flow"
  role_arn = aws_iam_role.flow.arn

  definition = jsonencode({
    StartAt = "Tag"
    States = {
      Tag = {
        Type       = "Task"
        Resource   = "arn:aws:states:::aws-sdk:lambda:tagResource"
        Parameters = { Resource = aws_lambda_function.orders.arn, Tags = { team = "orders" } }
        Next       = "Size"
      }
      Size = {
        Type       = "Task"
        Resource   = "arn:aws:states:::aws-sdk:lambda:updateFunctionConfiguration"
        Parameters = { FunctionName = aws_lambda_function.orders.function_name, MemorySize = 512 }
        Next       = "Tell"
      }
      Tell = {
        Type   = "Pass"
        Result = { Resource = aws_lambda_function.orders.arn, FunctionName = "orders" }
        End    = true
      }
    }
  })
}
