#!/usr/bin/env perl
# 適合の例に答えるプログラムの例（Perl 5.14以上、標準のモジュールだけ）。
#
#     npx iryokikan conformance -- perl examples/conformance/answer.pl
#
# 自分の関数を呼ぶ短い関数を %answers に並べます。ないものは未回答になります。
use strict;
use warnings;
use JSON::PP;

# JSONの true と false。
sub truth { return $_[0] ? JSON::PP::true : JSON::PP::false }

my %answers = (
    # 仮アカウント: 末尾が @01 から @48 のもの。
    isProvisionalAccount => sub {
        my ($account) = @_;
        my $is = $account =~ /\A[^@]+@(\d\d)\z/ && $1 >= 1 && $1 <= 48;
        return { value => truth($is) };
    },
    # 電子証明書の枚数: 端末1台に1枚。
    certificatesNeeded => sub {
        my ($terminals) = @_;
        return $terminals =~ /\A\d+\z/ ? { value => $terminals } : { verdict => 'invalid' };
    },
    # 電子申請・届出等システムのパスワードの変更は最初だけ。
    passwordChangeForcedAt => sub { return { value => truth($_[0] == 1) } },
    # 秘密の番号: 半角数字4文字。見つかったものも答えるなら findings に。
    inspectSecretNumber => sub {
        my ($number) = @_;
        return { verdict => 'valid', findings => [] } if $number =~ /\A[0-9]{4}\z/;
        return { verdict => 'invalid' };
    },
);

$| = 1;
my $json = JSON::PP->new->utf8->canonical;
while (my $line = <STDIN>) {
    my $question = $json->decode($line);
    my $ask      = $answers{ $question->{ask} };
    my $found    = $ask ? $ask->(@{ $question->{with} }) : {};
    print $json->encode({ id => $question->{id}, %$found }), "\n";
}
