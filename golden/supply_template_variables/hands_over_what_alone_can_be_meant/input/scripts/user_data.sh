#!/bin/bash
export ENVIRONMENT="${ENVIRONMENT}"
aws s3 sync "s3://${bucket_name}/" /var/www --region "${region}"
aws logs create-log-stream --log-group-name "${log_group_name}" --log-stream-name "${account_id}"
