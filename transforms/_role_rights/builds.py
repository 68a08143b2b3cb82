"""What the roles have to be allowed by which GameLift reads builds and scripts.

Source: https://docs.aws.amazon.com/gameliftservers/latest/apireference/API_S3Location.html
"""

from typing import Final

from transforms._role_rights.row import Row

BUILDS: Final = (
    Row(
        ("aws_gamelift_build", "aws_gamelift_script"),
        "storage_location.role_arn",
        "storage_location.bucket",
        ("s3:GetObject",),
        "ReadObjectsOf",
        "GameLift cannot read what is uploaded from there",
        "https://docs.aws.amazon.com/gameliftservers/latest/apireference/API_S3Location.html",
        ("s3:GetObjectVersion",),
        {"aws_s3_bucket": '"${RESOURCE.arn}/*"'},
    ),
)
"""What GameLift reads of a bucket, before it makes a build or a script."""
