resource "aws_glue_job" "orders" {
  name                = "orders"
  role_arn            = "arn:aws:iam::123456789012:role/glue"
  job_bookmark_option = "job-bookmark-enable" # said twice
  enable_metrics      = true

  command {
    script_location = "s3://orders/orders.py"
  }

  default_arguments = {
    "--job-bookmark-option" = "job-bookmark-enable"
    "--job-language"        = "python"
  }
}

resource "aws_glue_job" "returns" {
  name            = "returns"
  role_arn        = "arn:aws:iam::123456789012:role/glue"
  temp_dir        = "s3://orders/tmp/"
  enable_spark_ui = false
  extra_py_files  = "s3://orders/lib.zip"

  command {
    script_location = "s3://orders/returns.py"
  }
}

# Two things are said: which is meant is for a person.
resource "aws_glue_job" "gifts" {
  name                = "gifts"
  role_arn            = "arn:aws:iam::123456789012:role/glue"
  job_bookmark_option = "job-bookmark-disable"

  command {
    script_location = "s3://orders/gifts.py"
  }

  default_arguments = {
    "--job-bookmark-option" = "job-bookmark-enable"
  }
}
